package org.subnotice.infra.projection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.processor.ProcessorEvent.WordingChosen;
import tools.jackson.databind.json.JsonMapper;

/** Every version of what a processor puts around its notices. */
final class WordingProjection implements Projection {

  private final JdbcClient database;
  private final JsonMapper json;

  WordingProjection(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public void apply(Recorded recorded) {
    if (recorded.event() instanceof WordingChosen chosen) {
      database
          .sql("INSERT INTO processor_wording VALUES (?, ?, ?::jsonb)")
          .params(
              chosen.processor(), recorded.position(), json.writeValueAsString(chosen.wording()))
          .update();
    }
  }

  @Override
  public List<String> tables() {
    return List.of("processor_wording");
  }
}

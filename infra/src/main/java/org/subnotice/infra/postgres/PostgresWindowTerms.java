package org.subnotice.infra.postgres;

import java.util.Optional;
import org.subnotice.api.read.WindowTermsOf;
import org.subnotice.core.window.WindowTerms;
import tools.jackson.databind.json.JsonMapper;

/** The terms with which a window began. */
final class PostgresWindowTerms implements WindowTermsOf {

  private final TenantReader reader;
  private final JsonMapper json;

  PostgresWindowTerms(TenantReader reader, JsonMapper json) {
    this.reader = reader;
    this.json = json;
  }

  @Override
  public Optional<WindowTerms> find(String processor, String window) {
    return reader.within(
        processor,
        database ->
            database
                .sql("SELECT terms FROM change_window WHERE window_id = ?")
                .param(window)
                .query((row, number) -> json.readValue(row.getString(1), WindowTerms.class))
                .optional());
  }
}

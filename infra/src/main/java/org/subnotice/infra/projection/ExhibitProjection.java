package org.subnotice.infra.projection;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.window.WindowEvent.ExhibitFiled;

/** Which files were filed to which window; the files themselves follow from no event. */
final class ExhibitProjection implements Projection {

  private final JdbcClient database;

  ExhibitProjection(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void apply(Recorded recorded) {
    if (recorded.event() instanceof ExhibitFiled filed) {
      file(recorded, filed);
    }
  }

  @Override
  public List<String> tables() {
    return List.of("exhibit");
  }

  private void file(Recorded recorded, ExhibitFiled e) {
    database
        .sql(
            """
            INSERT INTO exhibit VALUES (:exhibit, :processor, :window, :position, :describes, :type,
              :size, :sha256, :at, :by, :person, :file, :fingerprint, :salt, :description)
            """)
        .param("exhibit", e.exhibit())
        .param("processor", recorded.processor())
        .param("window", e.window())
        .param("position", recorded.position())
        .param("describes", e.describes().name())
        .param("type", e.type().name())
        .param("size", e.size())
        .param("sha256", e.sha256())
        .param("at", e.filedAt().atOffset(ZoneOffset.UTC))
        .param("by", recorded.actor())
        .param("person", e.file().person())
        .param("file", SealedText.of(e.file()))
        .param("fingerprint", SealedText.of(e.fingerprint()))
        .param("salt", SealedText.of(e.salt()))
        .param("description", Optional.ofNullable(e.description()).map(SealedText::of).orElse(null))
        .update();
  }
}

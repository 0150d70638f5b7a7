package org.subnotice.infra.exhibit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.ExhibitView;
import org.subnotice.api.read.Exhibits;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.ExhibitKind;
import org.subnotice.core.window.ExhibitType;
import org.subnotice.core.window.Salted;
import org.subnotice.infra.postgres.ErasedText;
import org.subnotice.infra.postgres.TenantReader;
import org.subnotice.infra.projection.SealedText;

/** What was filed, opened for who may read it. */
final class PostgresExhibits implements Exhibits {

  private static final String SELECT =
      """
      SELECT x.*, a.name AS filed_by_name
      FROM exhibit x LEFT JOIN actor a ON a.processor_id = x.processor_id AND a.person = x.filed_by
      WHERE x.processor_id = :processor AND x.window_id = :window
      """;

  private final TenantReader reader;
  private final Vault vault;

  PostgresExhibits(TenantReader reader, Vault vault) {
    this.reader = reader;
    this.vault = vault;
  }

  @Override
  public List<ExhibitView> of(String processor, String window) {
    return reader.within(
        processor,
        database ->
            database
                .sql(SELECT + "ORDER BY x.position")
                .param("processor", processor)
                .param("window", window)
                .query((row, number) -> view(processor, row))
                .list());
  }

  @Override
  public Optional<ExhibitView> find(String processor, String window, String exhibit) {
    return reader.within(
        processor,
        database ->
            database
                .sql(SELECT + "AND x.exhibit_id = :exhibit")
                .param("processor", processor)
                .param("window", window)
                .param("exhibit", exhibit)
                .query((row, number) -> view(processor, row))
                .optional());
  }

  @Override
  public Optional<byte[]> content(String processor, String exhibit) {
    return reader
        .within(
            processor,
            database ->
                database
                    .sql(
                        """
                        SELECT c.content, x.salt, x.sha256
                        FROM exhibit x JOIN exhibit_content c USING (exhibit_id)
                        WHERE x.processor_id = ? AND x.exhibit_id = ?
                        """)
                    .params(processor, exhibit)
                    .query(
                        (row, number) ->
                            new Kept(row.getString(1), row.getString(2), row.getString(3)))
                    .optional())
        .flatMap(kept -> opened(processor, kept));
  }

  /** Nothing, too, where what is kept is not what the log says. */
  private Optional<byte[]> opened(String processor, Kept kept) {
    return open(processor, kept.content())
        .map(Base64.getDecoder()::decode)
        .filter(
            content ->
                open(processor, kept.salt())
                    .filter(salt -> Salted.sha256(salt, content).equals(kept.sha256()))
                    .isPresent());
  }

  @Override
  public Optional<PersonRef> declarant(String processor, String window, Optional<String> name) {
    return declarants(processor, window).stream()
        .filter(
            hidden ->
                name.map(
                        wanted ->
                            vault
                                .open(processor, hidden)
                                .filter(wanted::equalsIgnoreCase)
                                .isPresent())
                    .orElse(true))
        .map(Sealed::ref)
        .findFirst();
  }

  private List<Sealed> declarants(String processor, String window) {
    return reader.within(
        processor,
        database ->
            database
                .sql(
                    """
                    SELECT declarant FROM objection WHERE processor_id = ? AND window_id = ?
                    ORDER BY received_at DESC, objection_id DESC
                    """)
                .params(processor, window)
                .query((row, number) -> SealedText.read(row.getString(1)).orElseThrow())
                .list());
  }

  private ExhibitView view(String processor, ResultSet row) throws SQLException {
    var type = ExhibitType.valueOf(row.getString("type"));
    String description = row.getString("description");
    return new ExhibitView(
        row.getString("exhibit_id"),
        ExhibitKind.valueOf(row.getString("describes")),
        description == null ? null : text(processor, description),
        text(processor, row.getString("file")),
        type.mediaType(),
        row.getLong("size"),
        text(processor, row.getString("fingerprint")),
        row.getString("sha256"),
        row.getObject("filed_at", OffsetDateTime.class).toInstant(),
        filedBy(processor, row),
        row.getString("person"),
        open(processor, row.getString("file")).isPresent());
  }

  private String filedBy(String processor, ResultSet row) throws SQLException {
    String name = row.getString("filed_by_name");
    return name == null ? row.getString("filed_by") : text(processor, name);
  }

  private String text(String processor, String column) {
    return open(processor, column).orElseGet(ErasedText::now);
  }

  private Optional<String> open(String processor, String column) {
    return SealedText.read(column).flatMap(hidden -> vault.open(processor, hidden));
  }

  private record Kept(String content, String salt, String sha256) {}
}

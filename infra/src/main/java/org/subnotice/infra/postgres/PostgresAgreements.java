package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ContactView;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.SeatView;
import org.subnotice.api.read.Slice;

/** Agreements with their contacts in the clear. */
final class PostgresAgreements implements Agreements {

  private final TenantReader reader;
  private final Opening opening;

  PostgresAgreements(TenantReader reader, Opening opening) {
    this.reader = reader;
    this.opening = opening;
  }

  @Override
  public Optional<AgreementView> find(String processor, String agreement) {
    return reader.within(
        processor,
        database ->
            database
                .sql("SELECT * FROM agreement WHERE agreement_id = ?")
                .param(agreement)
                .query((row, number) -> view(database, processor, row))
                .optional());
  }

  @Override
  public Page<AgreementView> list(String processor, Slice slice) {
    var rows =
        reader.within(
            processor,
            database ->
                database
                    .sql(
                        """
                        SELECT * FROM agreement WHERE processor_id = ? AND agreement_id > ?
                        ORDER BY agreement_id LIMIT ?
                        """)
                    .params(processor, Cursor.after(slice), slice.limit() + 1)
                    .query((row, number) -> view(database, processor, row))
                    .list());
    return Cursor.page(rows, slice, AgreementView::id);
  }

  private AgreementView view(JdbcClient database, String processor, ResultSet row)
      throws SQLException {
    String id = row.getString("agreement_id");
    return new AgreementView(
        id,
        row.getString("reference"),
        new AgreementView.Controller(
            opening.text(processor, row.getString("controller")),
            new SeatView(row.getString("country"), row.getString("subdivision")),
            opening.optionalText(processor, row.getString("address")).orElse(null)),
        row.getString("terms"),
        row.getString("terms_version"),
        Arrays.asList((String[]) row.getArray("services").getArray()),
        row.getObject("concluded_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        contacts(database, processor, id));
  }

  private List<ContactView> contacts(JdbcClient database, String processor, String agreement) {
    return database
        .sql("SELECT * FROM agreement_contact WHERE agreement_id = ? ORDER BY ordinal")
        .param(agreement)
        .query((row, number) -> contact(processor, row))
        .list();
  }

  private ContactView contact(String processor, ResultSet row) throws SQLException {
    return new ContactView(
        row.getString("person"),
        opening.text(processor, row.getString("name")),
        opening.text(processor, row.getString("email")),
        row.getString("language"),
        row.getString("role"),
        row.getBoolean("designated"));
  }
}

package org.subnotice.infra.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.agreement.PostalAddress;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.notifier.reaction.Addressees;

/** Reads the controllers' side of many agreements at once. */
record AddresseeRows(JdbcClient database, Vault vault) {

  Addressees of(String processor, String agreement) {
    return of(processor, List.of(agreement)).values().iterator().next();
  }

  Map<String, Addressees> of(String processor, Collection<String> agreements) {
    var rows = rows(agreements);
    var contacts = contacts(agreements);
    var controllers = vault.openAll(processor, rows.stream().map(Row::controller).toList());
    var found = new LinkedHashMap<String, Addressees>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      found.put(
          row.agreement(),
          new Addressees(
              row.reference(),
              controllers.get(i).orElse(InTheClear.ERASED),
              row.services(),
              contacts.getOrDefault(row.agreement(), List.of()),
              row.address().flatMap(hidden -> address(processor, hidden)),
              row.namedAt()));
    }
    return found;
  }

  private Optional<PostalAddress> address(String processor, Sealed hidden) {
    return vault.open(processor, hidden).map(PostalAddress::recorded);
  }

  private List<Row> rows(Collection<String> agreements) {
    return database
        .sql(
            """
            SELECT agreement_id, reference, controller, services, address,
              (SELECT coalesce(max(named_at), 'epoch') FROM agreement_contact c
                WHERE c.agreement_id = a.agreement_id) AS named_at
            FROM agreement a WHERE agreement_id = ANY (:agreements)
            """)
        .param("agreements", agreements.toArray(String[]::new))
        .query((row, number) -> Row.of(row))
        .list();
  }

  private Map<String, List<Contact>> contacts(Collection<String> agreements) {
    return database
        .sql(
            """
            SELECT * FROM agreement_contact WHERE agreement_id = ANY (:agreements)
            ORDER BY agreement_id, ordinal
            """)
        .param("agreements", agreements.toArray(String[]::new))
        .query((row, number) -> Map.entry(row.getString("agreement_id"), contact(row)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        row.getString("person"),
        SealedText.read(row.getString("name")).orElseThrow(),
        SealedText.read(row.getString("email")).orElseThrow(),
        row.getString("language"),
        row.getString("role"),
        row.getBoolean("designated"));
  }

  private record Row(
      String agreement,
      String reference,
      Sealed controller,
      Set<String> services,
      Optional<Sealed> address,
      Instant namedAt) {

    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString("agreement_id"),
          row.getString("reference"),
          SealedText.read(row.getString("controller")).orElseThrow(),
          Set.copyOf(Arrays.asList((String[]) row.getArray("services").getArray())),
          SealedText.read(row.getString("address")),
          row.getObject("named_at", OffsetDateTime.class).toInstant());
    }
  }
}

package org.subnotice.infra.projection;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.agreement.AgreementEvent;
import org.subnotice.core.agreement.AgreementEvent.AddressNamed;
import org.subnotice.core.agreement.AgreementEvent.AgreementConcluded;
import org.subnotice.core.agreement.AgreementEvent.AgreementEnded;
import org.subnotice.core.agreement.AgreementEvent.ContactsNamed;
import org.subnotice.core.agreement.AgreementEvent.TermsAgreed;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.personal.Sealed;

/** Agreements and whom to tell under them. */
final class AgreementProjection implements Projection {

  private final JdbcClient database;

  AgreementProjection(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void apply(Recorded recorded) {
    if (recorded.event() instanceof AgreementEvent event) {
      switch (event) {
        case AgreementConcluded e -> conclude(e, recorded);
        case ContactsNamed e -> name(e.agreement(), recorded, e.contacts());
        case AddressNamed e -> address(e);
        case TermsAgreed e -> agree(e);
        case AgreementEnded e -> end(e);
      }
    }
  }

  @Override
  public List<String> tables() {
    return List.of("agreement", "agreement_contact", "former_contact");
  }

  private void conclude(AgreementConcluded e, Recorded recorded) {
    database
        .sql(
            """
            INSERT INTO agreement VALUES (:id, :processor, :reference, :controller, :country,
              :subdivision, :terms, :version, :services, :concludedOn, NULL,
              :address)
            """)
        .param("id", e.agreement())
        .param("processor", e.processor())
        .param("reference", e.reference())
        .param("controller", SealedText.of(e.controller()))
        .param("country", e.country())
        .param("subdivision", e.subdivision())
        .param("terms", e.terms())
        .param("version", e.termsVersion())
        .param("services", e.services().toArray(String[]::new))
        .param("concludedOn", e.concludedOn())
        .param("address", column(e.address()))
        .update();
    name(e.agreement(), recorded, e.contacts());
  }

  private void name(String agreement, Recorded recorded, List<Contact> contacts) {
    remember(agreement, recorded);
    database.sql("DELETE FROM agreement_contact WHERE agreement_id = ?").param(agreement).update();
    for (int ordinal = 0; ordinal < contacts.size(); ordinal++) {
      insert(agreement, ordinal, recorded, contacts.get(ordinal));
    }
    database
        .sql(
            """
            DELETE FROM former_contact f USING agreement_contact c
            WHERE f.agreement_id = ? AND c.agreement_id = f.agreement_id AND c.person = f.person
            """)
        .param(agreement)
        .update();
  }

  /** Whoever is not named again is a former contact from now on. */
  private void remember(String agreement, Recorded recorded) {
    database
        .sql(
            """
            INSERT INTO former_contact
            SELECT DISTINCT ON (person) agreement_id, person, processor_id, name, :at::timestamptz
            FROM agreement_contact WHERE agreement_id = :agreement
            ON CONFLICT (agreement_id, person) DO UPDATE SET replaced_at = excluded.replaced_at
            """)
        .param("agreement", agreement)
        .param("at", recorded.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void insert(String agreement, int ordinal, Recorded recorded, Contact contact) {
    database
        .sql(
            """
            INSERT INTO agreement_contact VALUES (:agreement, :ordinal, :processor, :person, :name,
              :email, :language, :role, :designated, :namedAt)
            """)
        .param("agreement", agreement)
        .param("ordinal", ordinal)
        .param("processor", recorded.processor())
        .param("person", contact.person())
        .param("name", SealedText.of(contact.name()))
        .param("email", SealedText.of(contact.email()))
        .param("language", contact.language())
        .param("role", contact.role())
        .param("designated", contact.designated())
        .param("namedAt", recorded.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void address(AddressNamed e) {
    database
        .sql("UPDATE agreement SET address = :address WHERE agreement_id = :id")
        .param("address", column(e.address()))
        .param("id", e.agreement())
        .update();
  }

  private static @Nullable String column(@Nullable Sealed address) {
    return address == null ? null : SealedText.of(address);
  }

  private void agree(TermsAgreed e) {
    database
        .sql("UPDATE agreement SET terms = ?, terms_version = ? WHERE agreement_id = ?")
        .params(e.terms(), e.termsVersion(), e.agreement())
        .update();
  }

  private void end(AgreementEnded e) {
    database
        .sql("UPDATE agreement SET ends_on = ? WHERE agreement_id = ?")
        .params(e.endsOn(), e.agreement())
        .update();
  }
}

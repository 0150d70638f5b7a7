package org.subnotice.infra.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.SubnoticeTest;

@SubnoticeTest
class RolesTest {

  private final JdbcClient service;
  private final JdbcClient reader;

  @Autowired
  RolesTest(JdbcClient service, @Qualifier("readerJdbcClient") JdbcClient reader) {
    this.service = service;
    this.reader = reader;
  }

  @Test
  void each_pool_works_in_its_role() {
    assertThat(service.sql("SELECT current_user").query(String.class).single())
        .isEqualTo("subnotice_service");
    assertThat(reader.sql("SELECT current_user").query(String.class).single())
        .isEqualTo("subnotice_reader");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE domain_event SET payload = '{}'",
        "DELETE FROM domain_event",
        "TRUNCATE domain_event",
        "DROP TABLE domain_event"
      })
  void the_service_cannot_change_what_is_written(String attempt) {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> service.sql(attempt).update())
        .havingRootCause()
        .withMessageMatching(
            "(?s)ERROR: (permission denied for|must be owner of) table domain_event");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE ledger_segment SET chain = ''",
        "DELETE FROM ledger_segment",
        "UPDATE ledger_checkpoint SET note = ''",
        "DELETE FROM ledger_checkpoint",
        "DELETE FROM ledger_key",
        "DELETE FROM checkpoint_mail"
      })
  void the_service_cannot_change_what_proves(String attempt) {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> service.sql(attempt).update())
        .havingRootCause()
        .withMessageStartingWith("ERROR: permission denied for table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "domain_event",
        "person_key",
        "key_check",
        "vault_root",
        "token_entry",
        "dead_letter"
      })
  void the_reader_sees_neither_events_nor_keys(String table) {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> reader.sql("SELECT count(*) FROM " + table).query().singleValue())
        .havingRootCause()
        .withMessage("ERROR: permission denied for table " + table);
  }
}

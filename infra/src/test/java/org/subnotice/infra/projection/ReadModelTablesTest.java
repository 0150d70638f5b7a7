package org.subnotice.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.SubnoticeTest;

/** A read model that were not named would be backed up, and then made a second time. */
@SubnoticeTest
class ReadModelTablesTest {

  private final Projections projections;
  private final JdbcClient database;

  @Autowired
  ReadModelTablesTest(Projections projections, JdbcClient database) {
    this.projections = projections;
    this.database = database;
  }

  @Test
  void every_table_of_a_projection_is_named() {
    assertThat(
            projections.on(database).stream().flatMap(projection -> projection.tables().stream()))
        .containsExactlyInAnyOrderElementsOf(ReadModelTables.NAMES.stream().toList());
  }
}

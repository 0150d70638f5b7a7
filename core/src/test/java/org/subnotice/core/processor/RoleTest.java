package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

  @ParameterizedTest
  @CsvSource({
    "EDITOR,   true,  false, true, false",
    "APPROVER, false, true,  true, false",
    "DPO,      false, false, true, false",
    "ADMIN,    true,  true,  true, true"
  })
  void everybody_reads_and_only_the_admin_does_all(
      Role role, boolean edits, boolean approves, boolean reads, boolean administers) {
    assertThat(role.includes(Role.EDITOR)).isEqualTo(edits);
    assertThat(role.includes(Role.APPROVER)).isEqualTo(approves);
    assertThat(role.includes(Role.DPO)).isEqualTo(reads);
    assertThat(role.includes(Role.ADMIN)).isEqualTo(administers);
  }
}

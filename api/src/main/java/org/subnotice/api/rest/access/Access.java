package org.subnotice.api.rest.access;

import org.subnotice.api.rest.access.Identity.Member;
import org.subnotice.api.rest.access.Identity.Operator;
import org.subnotice.core.processor.Role;

/** What a route asks of the one who calls it. */
public enum Access {
  ANY_TOKEN,
  DPO,
  APPROVER,
  EDITOR,
  ADMIN,
  OPERATOR,
  OPERATOR_OR_ADMIN;

  public boolean allows(Identity identity) {
    return switch (identity) {
      case Operator _ -> this == ANY_TOKEN || this == OPERATOR || this == OPERATOR_OR_ADMIN;
      case Member member -> allows(member.holder().role());
    };
  }

  private boolean allows(Role role) {
    return switch (this) {
      case ANY_TOKEN -> true;
      case DPO -> role.includes(Role.DPO);
      case APPROVER -> role.includes(Role.APPROVER);
      case EDITOR -> role.includes(Role.EDITOR);
      case ADMIN, OPERATOR_OR_ADMIN -> role.includes(Role.ADMIN);
      case OPERATOR -> false;
    };
  }
}

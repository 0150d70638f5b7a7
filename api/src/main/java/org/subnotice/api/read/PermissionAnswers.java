package org.subnotice.api.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.window.Permission;

/** Answers whether an engagement may be used. Reads the log itself, never a copy that may lag. */
public interface PermissionAnswers {

  /** Empty where agreement or engagement are not this processor's. */
  Optional<Permission> answer(String processor, String agreement, String engagement, LocalDate on);

  /** Every agreement with a window of the change, with its answer for that day. */
  List<AgreementPermission> answers(String processor, String change, LocalDate on);

  record AgreementPermission(String agreement, String window, Permission permission) {}
}

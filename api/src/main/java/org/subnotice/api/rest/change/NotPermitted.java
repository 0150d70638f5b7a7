package org.subnotice.api.rest.change;

import java.util.List;
import org.subnotice.api.read.PermissionAnswers.AgreementPermission;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.api.rest.problem.ProblemCode;
import org.subnotice.api.rest.problem.ProblemException;
import org.subnotice.core.window.Reason;

/** Why a subprocessor may not be used, for each agreement that stands against it. */
record NotPermitted(String agreement, String window, List<Reason> reasons) {

  static ProblemException problem(List<AgreementPermission> refused) {
    return new ProblemException(
        Problem.of(
                ProblemCode.USE_NOT_PERMITTED,
                "The subprocessor may not be used on that day; the reasons stand by agreement."
                    + " Nothing has been recorded.")
            .with("reasons", refused.stream().map(NotPermitted::of).toList()));
  }

  private static NotPermitted of(AgreementPermission answer) {
    return new NotPermitted(answer.agreement(), answer.window(), answer.permission().reasons());
  }
}

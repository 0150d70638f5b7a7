package org.subnotice.api.order;

import java.util.List;
import org.subnotice.core.agreement.AgreementCommand;
import org.subnotice.core.change.ChangeCommand;
import org.subnotice.core.processor.ProcessorCommand;
import org.subnotice.core.register.EngagementCommand;
import org.subnotice.core.window.WindowCommand;

/**
 * Carries out orders. Each returns once its facts are durable and, as a rule, visible to the
 * queries of {@code org.subnotice.api.read}; each throws {@link org.subnotice.core.Refusal} where a
 * rule forbids it, and then nothing has happened.
 */
public interface Orders {

  void carryOut(Caller caller, ProcessorCommand command);

  void carryOut(Caller caller, AgreementCommand command);

  void carryOut(Caller caller, EngagementCommand command);

  void carryOut(Caller caller, ChangeCommand command);

  void carryOut(Caller caller, WindowCommand command);

  /** All of them in one transaction, or none. */
  void carryOutAll(Caller caller, List<? extends WindowCommand> commands);

  /** The use of some windows and of their change in one transaction, or none. */
  void beginUse(
      Caller caller, List<WindowCommand.AuthoriseUse> windows, ChangeCommand.BeginUse use);

  /** All of them in one transaction, or none. */
  void concludeAll(Caller caller, List<AgreementCommand.ConcludeAgreement> commands);
}

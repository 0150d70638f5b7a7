package org.subnotice.api.rest.wording;

import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.Wordings;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.processor.ProcessorCommand.ChooseWording;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.wording.Wording;

/** Puts a processor's own words on record, whoever asks. */
@Component
public final class WordingSteps {

  private final Orders orders;
  private final Wordings wordings;
  private final PersonalData personal;

  public WordingSteps(Orders orders, Wordings wordings, PersonalData personal) {
    this.orders = orders;
    this.wordings = wordings;
    this.personal = personal;
  }

  /**
   * Each version is sealed under a key of its own. Nothing happens where it is in force already.
   */
  public void choose(Caller caller, Wording wording) {
    if (wording.equals(wordings.of(caller.processor()))) {
      return;
    }
    var person = personal.somebody();
    var hidden = wording.sealedBy(text -> personal.seal(caller.processor(), person, text));
    orders.carryOut(caller, new ChooseWording(new ProcessorId(caller.processor()), hidden));
  }
}

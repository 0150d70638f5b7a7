package org.subnotice.core.window;

import java.util.List;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.window.WindowCommand.ExtendWindow;
import org.subnotice.core.window.WindowEvent.WindowExtended;

/** More time for one controller, which nobody can take back. */
final class Extending {

  private final PeriodComputation periods;

  Extending(PeriodComputation periods) {
    this.periods = periods;
  }

  List<WindowEvent> extend(Window window, ExtendWindow c) {
    if (window.knows(c.extension())) {
      return List.of();
    }
    if (!window.state().running() || window.closesAt().filter(c.now()::isBefore).isEmpty()) {
      throw new Refusal(
          RefusalCode.WRONG_STATE,
          "Only a period that still runs can be extended. After its end, amend the change: that"
              + " gives every controller a new period.");
    }
    return List.of(extended(window, c));
  }

  private WindowExtended extended(Window window, ExtendWindow c) {
    var terms = window.planned().terms();
    var rules = terms.extensionRules(c.period());
    var former = window.opening().orElseThrow().computation();
    var longer = periods.extend(rules, terms.places(), former.before(rules, terms.places()));
    var computed = ComputedWindow.of(longer);
    return new WindowExtended(
        c.window().value(),
        c.extension(),
        c.period().text(),
        computed.closesAt(),
        computed,
        c.reason());
  }
}

package org.subnotice.api.rest.terms;

import org.subnotice.api.read.ComputationView;
import org.subnotice.api.read.ComputationView.StepView;
import org.subnotice.core.period.Computation;

/** Shows a computation as the outside sees it. */
final class ComputationViews {

  private ComputationViews() {}

  static ComputationView of(Computation computed) {
    return new ComputationView(
        computed.receivedAt(),
        computed.receiptDay(),
        computed.rawLastDay(),
        computed.lastDay(),
        computed.closesAt(),
        computed.zone().getId(),
        computed.period().text(),
        computed.steps().stream()
            .map(step -> new StepView(step.rule(), step.german(), step.english()))
            .toList());
  }
}

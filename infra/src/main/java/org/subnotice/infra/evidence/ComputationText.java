package org.subnotice.infra.evidence;

import org.subnotice.core.window.ComputedWindow;
import org.subnotice.core.window.WindowEvent.WindowOpened;

/** How the last day was found, step by step, in both languages. */
final class ComputationText {

  private ComputationText() {}

  static void add(Case of, Bundle bundle) {
    of.forEach(
        (position, event) -> {
          if (event instanceof WindowOpened opened) {
            String name = "computation/" + Case.numbered(position) + ".txt";
            bundle.add(name, text(opened.computation()));
          }
        });
  }

  private static String text(ComputedWindow computed) {
    StringBuilder text =
        new StringBuilder(
            """
            received at   %s
            receipt day   %s
            period        %s
            raw last day  %s
            last day      %s
            closes at     %s (exclusive)
            zone          %s
            calendar      %s
            """
                .formatted(
                    computed.receivedAt(),
                    computed.receiptDay(),
                    computed.period(),
                    computed.rawLastDay(),
                    computed.lastDay(),
                    computed.closesAt(),
                    computed.zone(),
                    computed.calendarVersion()));
    computed
        .steps()
        .forEach(
            step ->
                text.append('\n')
                    .append(step.rule())
                    .append("\n  ")
                    .append(step.german())
                    .append("\n  ")
                    .append(step.english())
                    .append('\n'));
    return text.toString();
  }
}

package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.subnotice.notifier.dispatch.Attempt;
import org.subnotice.notifier.dispatch.Outcome;

/** The attempts that were made about some windows. */
record Tried(List<Attempt> attempts) {

  /** Those of one message. */
  List<Attempt> of(String messageId) {
    return attempts.stream().filter(attempt -> attempt.messageId().equals(messageId)).toList();
  }

  /** Without those of mails that are no notices: they prove nothing about the receipt. */
  Tried ofNotices() {
    return new Tried(
        attempts.stream()
            .filter(attempt -> attempt.messageId().startsWith(MessageIds.NOTICE))
            .toList());
  }

  int nextNumber(String messageId) {
    return 1
        + attempts.stream()
            .filter(attempt -> attempt.messageId().equals(messageId))
            .mapToInt(Attempt::number)
            .max()
            .orElse(0);
  }

  /**
   * Windows whose notice may be with a recipient: it must go out again as it is, since a second one
   * that looks different would leave the recipient with two.
   */
  Set<String> unclear() {
    return attempts.stream()
        .filter(attempt -> attempt.outcome() == Outcome.UNKNOWN)
        .map(Attempt::window)
        .collect(Collectors.toSet());
  }

  /** Those that a server answered for good, whether or not the log knows it. */
  List<Attempt> settled() {
    return attempts.stream()
        .filter(
            attempt ->
                attempt.outcome() == Outcome.ACCEPTED || attempt.outcome() == Outcome.REFUSED)
        .toList();
  }
}

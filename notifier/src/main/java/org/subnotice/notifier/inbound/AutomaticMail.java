package org.subnotice.notifier.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The signs by which machines tell that they wrote a message (RFC 3834 and older habits). */
final class AutomaticMail {

  private static final List<String> MARKS =
      List.of("x-autoreply", "x-autorespond", "x-autoreply-from", "x-mail-autoreply", "x-vacation");

  private static final Set<String> PRECEDENCES = Set.of("auto_reply", "bulk", "junk");

  /** Subjects that programs put in front; a person who answers one has Re: or AW: before it. */
  private static final List<String> ABSENCE =
      List.of(
          "out of office",
          "out of the office",
          "out-of-office",
          "automatic reply:",
          "automatische antwort",
          "abwesenheit",
          "abwesend",
          "i am out of",
          "ich bin nicht im büro",
          "autoreply: out",
          "urlaub");

  private static final List<String> ANSWERED =
      List.of("auto:", "autoreply", "auto-reply", "auto reply", "autoantwort", "auto-antwort");

  private AutomaticMail() {}

  /** By RFC 3834: anything but {@code no}. */
  static boolean isDeclared(ReceivedMail mail) {
    return mail.all("auto-submitted")
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .anyMatch(value -> !value.equals("no") && !value.startsWith("no;"));
  }

  static boolean isAutomatic(ReceivedMail mail) {
    return isDeclared(mail) || isMarked(mail) || isNamed(mail);
  }

  static boolean tellsAbsence(String lowerCaseSubject) {
    return ABSENCE.stream().anyMatch(lowerCaseSubject::startsWith)
        || lowerCaseSubject.contains("is out of the office");
  }

  private static boolean isMarked(ReceivedMail mail) {
    boolean precedence =
        mail.all("precedence")
            .map(value -> value.strip().toLowerCase(Locale.ROOT))
            .anyMatch(PRECEDENCES::contains);
    return precedence || MARKS.stream().anyMatch(mark -> mail.header(mark).isPresent());
  }

  private static boolean isNamed(ReceivedMail mail) {
    String subject = mail.subject().toLowerCase(Locale.ROOT);
    boolean urlaub = subject.startsWith("urlaub");
    return (!urlaub && tellsAbsence(subject)) || ANSWERED.stream().anyMatch(subject::startsWith);
  }
}

package org.subnotice.notifier.reaction;

import org.subnotice.core.period.PeriodInWords;
import org.subnotice.core.terms.Promptness;
import org.subnotice.core.terms.TermsWarning;

/**
 * What a person should look at before a change is announced; no bar.
 *
 * @param code stays the same when the sentences get better
 */
public record PlanWarning(String code, String english, String german) {

  /** The dossier holds no document, and the contract wants one. */
  static final PlanWarning EXAMINATION_UNDOCUMENTED =
      new PlanWarning(
          "EXAMINATION_UNDOCUMENTED",
          "The contract wants the examination of the subprocessor documented beforehand; the"
              + " dossier holds no document.",
          "Der Vertrag verlangt, dass die Prüfung des Unterauftragsverarbeiters vorher dokumentiert"
              + " wird; im Dossier steht kein Dokument.");

  /** No bar: the address can be corrected until the letter is printed, or written by hand. */
  static final PlanWarning POSTAL_ADDRESS_MISSING =
      new PlanWarning(
          "POSTAL_ADDRESS_MISSING",
          "Postal address missing: the contract wants a letter. Name the controller's address"
              + " before you print it.",
          "Es fehlt die Postanschrift: Der Vertrag verlangt einen Brief. Tragen Sie sie ein, bevor"
              + " Sie drucken.");

  static PlanWarning emergencyNotice(Promptness promptness) {
    return new PlanWarning(
        "EMERGENCY_NOTICE",
        "The contract wants the notice after an emergency replacement: "
            + promptness.text()
            + " from the first use on.",
        "Der Vertrag verlangt die Mitteilung nach einem Notfallersatz unverzüglich ab dem ersten"
            + " Einsatz"
            + promptness
                .atTheLatest()
                .map(limit -> ", spätestens " + PeriodInWords.german(limit) + " danach.")
                .orElse("."));
  }

  static PlanWarning of(TermsWarning contradiction) {
    return new PlanWarning(
        contradiction.code().name(), contradiction.english(), contradiction.german());
  }
}

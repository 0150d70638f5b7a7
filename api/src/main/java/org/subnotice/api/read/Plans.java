package org.subnotice.api.read;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.Form;

/** The dry run: whom an announcement now would reach, and with which last day. */
public interface Plans {

  /** Empty where the change is not this processor's. Changes nothing. */
  Optional<Plan> plan(String processor, String change);

  /** The same in short: of the agreements the first so many, and how many there are. */
  Optional<Outline> outline(String processor, String change, int most);

  /** {@code missing} as in {@link Plan}. */
  record Outline(int agreements, List<String> missing, List<Affected> first) {}

  /** {@code missing} is what any affected contract demands of the dossier and it does not hold. */
  record Plan(String change, List<String> missing, List<Affected> agreements) {}

  /**
   * @param expectedLastDay if the notice were received now; null where no period would begin
   * @param earliestUse if the controller stays silent; null where silence refuses
   * @param exempt whether the contract asks for no notice, because a person found the service
   *     ancillary
   * @param emergency whether the contract lets this emergency replacement begin before the notice
   * @param warnings contradictions of the terms, and what a person should look at
   */
  record Affected(
      String agreement,
      String reference,
      String controller,
      String terms,
      String termsVersion,
      Form form,
      List<String> missing,
      @Nullable LocalDate expectedLastDay,
      @Nullable Instant expectedClosesAt,
      @Nullable Instant earliestUse,
      @Nullable ComputationView computation,
      boolean exempt,
      boolean emergency,
      List<Warning> warnings) {

    /** What becomes of another agreement that this change concerns in the same way. */
    public Affected with(String another, String itsReference, String itsController) {
      return new Affected(
          another,
          itsReference,
          itsController,
          terms,
          termsVersion,
          form,
          missing,
          expectedLastDay,
          expectedClosesAt,
          earliestUse,
          computation,
          exempt,
          emergency,
          warnings);
    }
  }

  /** Programs read the English sentence alone. */
  record Warning(String code, @JsonValue String english, String german) {}
}

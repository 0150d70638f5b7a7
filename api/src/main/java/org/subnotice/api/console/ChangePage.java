package org.subnotice.api.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param sending how the notices go out, which the page then goes on to tell; null once all have
 * @param plan what an announcement now would do; null once it was announced
 * @param steps what this reader may do now
 * @param ancillaryServices those as which this reader may classify the draft
 * @param usable whether this reader may record the first use
 * @param windows null before the announcement
 */
record ChangePage(
    String id,
    String title,
    String state,
    String stateText,
    String tone,
    List<Row> facts,
    List<Row> dossier,
    @Nullable Bar bar,
    @Nullable String sending,
    @Nullable PlanPart plan,
    List<Step> steps,
    @Nullable String hint,
    @Nullable ClosingLine line,
    @Nullable WindowsPart windows,
    List<String> ancillaryServices,
    boolean usable,
    Form form) {

  /** {@code id} is also the end of the form's address. */
  record Step(String id, String button, String text, boolean main, boolean reason) {}

  /** {@code missing} stands in the way of the announcement. */
  record PlanPart(List<String> missing, List<PlanLine> lines, @Nullable String others) {}

  record PlanLine(
      String agreement,
      String reference,
      String controller,
      String terms,
      String form,
      List<String> missing,
      String lastDay,
      String earliestUse,
      List<String> warnings) {}

  /** {@code next} is the query of the following part. */
  record WindowsPart(
      List<Line> lines, List<Choice> states, @Nullable String next, boolean filtered) {}

  record Choice(String value, String label, boolean chosen) {}
}

package org.subnotice.api.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.ComputationView.StepView;

/**
 * One controller's window.
 *
 * @param resolution what became of the objections, empty while nothing has
 * @param extendable whether this reader may grant more time
 * @param acceptable whether this reader may let a contestable receipt suffice
 * @param fileable whether this reader may file exhibits
 * @param kinds what an exhibit can show
 * @param outcomes those that can be recorded, empty where there is nothing to resolve
 */
record WindowPage(
    String id,
    String change,
    String changeTitle,
    String agreement,
    String title,
    String state,
    String tone,
    List<Row> facts,
    List<Row> notice,
    List<StepView> steps,
    List<Said> objections,
    List<Row> resolution,
    List<String> outcomes,
    List<String> tiers,
    List<String> channels,
    boolean receivable,
    boolean objectable,
    boolean extendable,
    boolean acceptable,
    boolean fileable,
    List<ExhibitLine> exhibits,
    List<String> kinds,
    Form form) {

  /** An objection or approval as it was declared. */
  record Said(String title, List<String> lines, @Nullable String wording) {}
}

package org.subnotice.core.terms;

import java.util.List;
import java.util.stream.Collectors;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** What came of reading terms. */
public sealed interface TermsReading {

  /** The terms, or a refusal that names the lines at fault. */
  ContractTerms orRefuse();

  /** Terms that can be used; {@code warnings} are contradictions that a human should look at. */
  record Readable(ContractTerms terms, List<TermsWarning> warnings) implements TermsReading {
    @Override
    public ContractTerms orRefuse() {
      return terms;
    }
  }

  /** Not usable, for all these reasons. */
  record Unreadable(List<Problem> problems) implements TermsReading {

    private static final int MOST_IN_ONE_REFUSAL = 25;

    @Override
    public ContractTerms orRefuse() {
      String first =
          problems.stream()
              .limit(MOST_IN_ONE_REFUSAL)
              .map(Problem::sentence)
              .collect(Collectors.joining(" "));
      int more = problems.size() - MOST_IN_ONE_REFUSAL;
      throw new Refusal(RefusalCode.INVALID, more > 0 ? first + " And " + more + " more." : first);
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param line counted from 1
   * @param field the path of keys, such as {@code variants/0/objectionPeriod}; empty for the whole
   * @param reason a sentence that says what to write instead
   */
  record Problem(int line, String field, String reason) {
    public String sentence() {
      return "Line " + line + (field.isEmpty() ? "" : ", " + field) + ": " + reason;
    }
  }
}

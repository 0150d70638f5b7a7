package org.subnotice.core.terms;

import java.util.regex.Pattern;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** The name of a set of terms, such as {@code conbool-1.2}. */
public record TermsId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?");

  public TermsId {
    if (!FORM.matcher(value).matches()) {
      throw new Refusal(
          RefusalCode.INVALID,
          "An id of terms has 1 to 80 small letters, digits, dots and hyphens, such as"
              + " conbool-1.2.",
          "#/id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

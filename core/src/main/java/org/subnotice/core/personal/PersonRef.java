package org.subnotice.core.personal;

import java.util.regex.Pattern;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Stands for a person without naming her; begins with {@code person-}. */
public record PersonRef(String value) {

  private static final Pattern FORM = Pattern.compile("person-[A-Za-z0-9-]{1,64}");

  public PersonRef {
    if (!FORM.matcher(value).matches()) {
      throw new Refusal(
          RefusalCode.INVALID,
          "A reference to a person is \"person-\" and up to 64 letters, digits or hyphens.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

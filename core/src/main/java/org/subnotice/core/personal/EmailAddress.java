package org.subnotice.core.personal;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * An e-mail address that can stand in a header and in an envelope without changing their meaning.
 *
 * <p>Narrower than RFC 5321, section 4.1.2: no quoted local part, no address literal, ASCII before
 * the at sign. The domain is kept in its ASCII form (RFC 5890) and in lower case.
 *
 * @param value such as {@code einkauf@example.org}; anything else is refused with {@code INVALID}
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final Pattern LOCAL_PART =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

  public EmailAddress {
    int at = value.lastIndexOf('@');
    if (at < 1 || value.length() > LONGEST) {
      throw refused();
    }
    String localPart = value.substring(0, at);
    String domain = ascii(value.substring(at + 1));
    value = localPart + "@" + domain;
    if (localPart.length() > LONGEST_LOCAL_PART
        || value.length() > LONGEST
        || !LOCAL_PART.matcher(localPart).matches()
        || !DOMAIN.matcher(domain).matches()) {
      throw refused();
    }
  }

  public String localPart() {
    return value.substring(0, value.lastIndexOf('@'));
  }

  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  /** The address itself, as it stands between angle brackets. */
  @Override
  public String toString() {
    return value;
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notADomain) {
      throw refused();
    }
  }

  private static Refusal refused() {
    return new Refusal(
        RefusalCode.INVALID,
        "An e-mail address has a name, an at sign and a domain, without spaces or line breaks and"
            + " at most 254 characters, such as einkauf@example.org.");
  }
}

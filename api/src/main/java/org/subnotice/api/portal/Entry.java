package org.subnotice.api.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.window.WindowTerms;

/** What somebody typed into a form, exactly as it came. */
record Entry(String name, String role, String ground, String text, String nonce) {

  static final Entry NOTHING = new Entry("", "", "", "", "");

  static Entry of(HttpServletRequest request) {
    return new Entry(
        field(request, "name"),
        field(request, "role"),
        field(request, "ground"),
        field(request, "text"),
        field(request, "_nonce"));
  }

  private static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** The declared fields as {@code application/x-www-form-urlencoded}, always in the same order. */
  String canonical() {
    return "name=" + encoded(name) + "&role=" + encoded(role) + "&text=" + encoded(said());
  }

  /** The words of the declaration, with the ground that was chosen before those that were typed. */
  String said() {
    return ground.isBlank() ? text : ground + "\n\n" + text;
  }

  /** Where the contract lists the grounds, only one of them is a ground. */
  boolean givesGround(WindowTerms terms) {
    return terms.ground() == GroundRequirement.CLOSED_LIST
        ? terms.grounds().contains(ground)
        : !text.isBlank();
  }

  /** Whether the name is that of {@code contact}, whatever its case and spaces. */
  boolean isSignedBy(String contact) {
    return plain(name).equals(plain(contact));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

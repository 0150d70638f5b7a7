package org.subnotice.story;

import java.util.Map;
import java.util.regex.Pattern;

/** The controller's page behind the link in its notice. */
final class NoticePage {

  private static final Pattern NONCE = Pattern.compile("name=\"_nonce\"[^>]*value=\"([^\"]+)\"");

  private final Http browser;
  private final String link;

  NoticePage(String base, String link) {
    browser = Http.anybody(base, "text/html");
    this.link = link;
  }

  String link() {
    return link;
  }

  Answer open() {
    return browser.get(link).expecting(200);
  }

  Answer ask(String method) {
    return browser.send(method, link, "", "");
  }

  /** The mark of a form that was opened now. */
  String nonce() {
    var found = NONCE.matcher(open().body());
    if (!found.find()) {
      throw new AssertionError("No form on " + link);
    }
    return found.group(1);
  }

  boolean offers(String declaration) {
    return open().body().contains(link.substring(link.indexOf("/n/")) + "/" + declaration + "?");
  }

  Answer object(String name, String text) {
    return send("objection", name, text, nonce());
  }

  Answer approve(String name) {
    return send("approval", name, "", nonce());
  }

  Answer send(String declaration, Map<String, String> fields) {
    return browser.form(link + "/" + declaration, fields);
  }

  Answer send(String declaration, String name, String text, String nonce) {
    return browser.form(
        link + "/" + declaration,
        Map.of("name", name, "role", "Datenschutzbeauftragte", "text", text, "_nonce", nonce));
  }
}

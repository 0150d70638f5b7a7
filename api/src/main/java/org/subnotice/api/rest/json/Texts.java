package org.subnotice.api.rest.json;

/** Texts within limits, without characters that no text needs. */
public final class Texts {

  public static final int NAME = 200;
  public static final int TEXT = 10_000;

  private Texts() {}

  /** A name: one line of up to {@value #NAME} characters, such as mail can carry in a header. */
  public static Kind<String> name() {
    return Kind.ofText(text -> undecoded(visible(oneLine(within(text.strip(), NAME)))), "");
  }

  /** The name of a file, without the folders that some browsers put in front. */
  public static Kind<String> fileName() {
    return Kind.ofText(text -> visible(withoutFolders(oneLine(within(text.strip(), NAME)))), "");
  }

  /** One line with at least one visible character; spaces around it are dropped. */
  public static Kind<String> line(int longest) {
    return Kind.ofText(text -> visible(oneLine(within(text.strip(), longest))), "");
  }

  /** A name, or nothing at all. */
  public static Kind<String> lineOrNothing() {
    return Kind.ofText(text -> oneLine(within(text.strip(), NAME)), "");
  }

  /** Several lines, with at least one visible character. */
  public static Kind<String> text() {
    return Kind.ofText(text -> visible(harmless(within(text, TEXT))), "");
  }

  /** Several lines, or nothing at all. */
  public static Kind<String> textOrNothing() {
    return Kind.ofText(text -> harmless(within(text, TEXT)), "");
  }

  private static String withoutFolders(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static String undecoded(String text) {
    if (text.contains("=?")) {
      throw Kind.refused("Leave out the characters =? together; mail cannot carry them.");
    }
    return text;
  }

  private static String within(String text, int longest) {
    if (text.length() > longest) {
      throw Kind.refused("Write at most " + longest + " characters.");
    }
    return text;
  }

  private static String visible(String text) {
    if (text.isBlank()) {
      throw Kind.refused("Write at least one character.");
    }
    return text;
  }

  private static String oneLine(String text) {
    if (text.codePoints().anyMatch(each -> Character.isISOControl(each) || breaksLine(each))) {
      throw Kind.refused("Write one line without control characters.");
    }
    return harmless(text);
  }

  private static String harmless(String text) {
    if (text.codePoints().anyMatch(Texts::harms)) {
      throw Kind.refused("Leave out control characters and broken Unicode.");
    }
    return text;
  }

  private static boolean harms(int codePoint) {
    boolean layout = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    boolean halfCharacter = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return halfCharacter || (Character.isISOControl(codePoint) && !layout);
  }

  private static boolean breaksLine(int codePoint) {
    return codePoint == 0x2028 || codePoint == 0x2029;
  }
}

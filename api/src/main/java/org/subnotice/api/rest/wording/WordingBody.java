package org.subnotice.api.rest.wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kind;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.wording.Letterhead;
import org.subnotice.core.wording.OwnWords;
import org.subnotice.core.wording.PlainWords;
import org.subnotice.core.wording.Wording;
import tools.jackson.databind.JsonNode;

/** What a processor puts around its notices; what is left out is nothing of its own. */
public record WordingBody(Head letterhead, Words de, Words en) {

  private static final Head NO_HEAD = new Head(List.of(), "");
  private static final Words NO_WORDS = new Words("", "", List.of());

  public record Head(List<String> lines, String returnLine) {

    static Head read(JsonFields in) {
      return new Head(
          ownLines(in, "lines", Letterhead.MOST_LINES, Letterhead.LINE),
          in.orElse("returnLine", line(Letterhead.RETURN_LINE, true), ""));
    }
  }

  public record Words(String opening, String closing, List<String> signature) {

    static Words read(JsonFields in) {
      return new Words(
          in.orElse("opening", PARAGRAPH, ""),
          in.orElse("closing", PARAGRAPH, ""),
          ownLines(in, "signature", OwnWords.MOST_LINES, OwnWords.LINE));
    }
  }

  private static final Kind<String> PARAGRAPH =
      own(text -> PlainWords.paragraph(text, OwnWords.PARAGRAPH));

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WordingBody read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new WordingBody(
                in.optionalObject("letterhead", Head::read).orElse(NO_HEAD),
                in.optionalObject("de", Words::read).orElse(NO_WORDS),
                in.optionalObject("en", Words::read).orElse(NO_WORDS)));
  }

  static WordingBody of(Wording wording) {
    var head = wording.letterhead();
    return new WordingBody(
        new Head(head.lines(), head.returnLine()), of(wording.german()), of(wording.english()));
  }

  private static Words of(OwnWords words) {
    return new Words(words.opening(), words.closing(), words.signature());
  }

  public Wording wording() {
    return new Wording(
        new Letterhead(letterhead.lines(), letterhead.returnLine()), own(de), own(en));
  }

  private static OwnWords own(Words words) {
    return new OwnWords(words.opening(), words.closing(), words.signature());
  }

  private static List<String> ownLines(JsonFields in, String name, int most, int longest) {
    var lines = in.list(name, line(longest, false));
    if (lines.size() > most) {
      in.error(name, "Write at most " + most + " lines.");
    }
    return lines;
  }

  private static Kind<String> line(int longest, boolean orNothing) {
    return own(
        text ->
            orNothing ? PlainWords.lineOrNothing(text, longest) : PlainWords.line(text, longest));
  }

  private static Kind<String> own(UnaryOperator<String> rule) {
    return new Kind<>(node -> rule.apply(Texts.textOrNothing().reading().apply(node)), "");
  }
}

package org.subnotice.notifier.notice;

import java.util.List;

/** A text in one language, from which plain text and HTML of identical content are made. */
public record Document(NoticeLanguage language, String title, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  public String asText() {
    return PlainText.of(this);
  }

  public String asHtml() {
    return Html.of(this);
  }
}

package org.subnotice.api.page;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the pages, by language. */
@Component
public final class Texts {

  private final MessageSource sentences;

  Texts(MessageSource sentences) {
    this.sentences = sentences;
  }

  public Words in(Language language) {
    return new Words(language, sentences);
  }
}

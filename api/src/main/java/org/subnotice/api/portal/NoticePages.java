package org.subnotice.api.portal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.page.Texts;
import org.subnotice.api.page.Words;

/** Puts the page together. */
@Component
class NoticePages {

  private final Texts texts;
  private final Nonces nonces;

  NoticePages(Texts texts, Nonces nonces) {
    this.texts = texts;
    this.nonces = nonces;
  }

  NoticePage read(Situation situation, Reading reading) {
    return page(situation, reading, Optional.empty());
  }

  /** The page again, with all that was typed and what is wrong with it. */
  NoticePage refused(Situation situation, Reading reading, Attempt attempt) {
    return page(situation, reading, Optional.of(attempt));
  }

  private NoticePage page(Situation situation, Reading reading, Optional<Attempt> attempt) {
    var words = texts.in(reading.language());
    var dates = new Dates(situation, words);
    var consequences = new Consequences(situation, words);
    var said = new SaidSoFar(situation, words);
    return new NoticePage(
        title(situation, words),
        words.say("lead", situation.processor().name(), situation.processor().address()),
        situation.processor().name(),
        words.say("for", situation.agreement().controller().name()),
        new Standing(situation, words).panel(),
        dates.rows(),
        dates.timeLine(),
        consequences.ofSilence(),
        consequences.ofObjection(),
        new Facts(situation, words).rows(),
        said.all(),
        dates.steps(),
        new Forms(situation, words, attempt).all(),
        "/n/" + situation.token(),
        nonces.issue(situation.token()),
        done(said, reading),
        attempt.isPresent() ? null : reading.switchTo(),
        contact(situation, words));
  }

  private static NoticePage.@Nullable Panel done(SaidSoFar said, Reading reading) {
    return reading.done().map(said::confirmed).orElse(null);
  }

  private static String title(Situation situation, Words words) {
    return words.say(
        "title." + situation.change().kind(), situation.processor().name(), situation.entity());
  }

  private static String contact(Situation situation, Words words) {
    var processor = situation.processor();
    return words.say("contact", processor.contact().name(), processor.contact().email());
  }
}

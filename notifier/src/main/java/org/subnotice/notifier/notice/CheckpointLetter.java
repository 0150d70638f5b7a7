package org.subnotice.notifier.notice;

import java.time.ZoneId;
import java.util.List;
import org.subnotice.core.ledger.Checkpoint;

/** Asks somebody to keep a checkpoint of a processor's log. */
public record CheckpointLetter(
    Processor processor, Checkpoint checkpoint, ZoneId zone, NoticeLanguage language) {

  /** Under this name the checkpoint is attached. */
  public static final String FILE = "checkpoint.txt";

  private static final String COMMAND =
      "java -jar subnotice.jar verify ledger.zip --against " + FILE;

  /** The same line as the document's title. */
  public String subject() {
    return Words.in(language).say("checkpoint.title", processor.name(), entries());
  }

  public Document document() {
    Words words = Words.in(language);
    return new Document(
        language,
        subject(),
        List.of(
            new Block.Paragraph(words.say("checkpoint.what", processor.name())),
            new Block.Paragraph(words.say("checkpoint.nothing")),
            new Block.Facts(
                List.of(
                    new Block.Fact(words.say("fact.entries"), entries()),
                    new Block.Fact(words.say("fact.made"), words.moment(checkpoint.madeAt(), zone)),
                    new Block.Fact(words.say("fact.key"), checkpoint.key()))),
            new Block.Paragraph(words.say("checkpoint.how")),
            new Block.Quote(COMMAND)));
  }

  private String entries() {
    return Long.toString(checkpoint.entries());
  }
}

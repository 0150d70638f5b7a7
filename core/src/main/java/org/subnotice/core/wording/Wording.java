package org.subnotice.core.wording;

import java.util.function.Function;
import org.subnotice.core.personal.Sealed;

/**
 * What a processor puts around the fixed parts of its notices. Those stay as they are: nothing here
 * removes, moves or replaces one.
 */
public record Wording(Letterhead letterhead, OwnWords german, OwnWords english) {

  /** Nothing of its own. */
  public static final Wording NONE = new Wording(Letterhead.NONE, OwnWords.NONE, OwnWords.NONE);

  /**
   * The only way into the log. Whoever signs is named here, so that all of it is sealed. Refuses as
   * INVALID what a notice cannot hold; what is on record is read whatever the rules became.
   */
  public SealedWording sealedBy(Function<String, Sealed> seal) {
    var head = letterhead.checked();
    return new SealedWording(
        seal.apply(String.join("\n", head.lines())),
        seal.apply(head.returnLine()),
        sealed(german.checked(), seal),
        sealed(english.checked(), seal));
  }

  private static SealedWording.Words sealed(OwnWords words, Function<String, Sealed> seal) {
    return new SealedWording.Words(
        seal.apply(words.opening()),
        seal.apply(words.closing()),
        seal.apply(String.join("\n", words.signature())));
  }
}

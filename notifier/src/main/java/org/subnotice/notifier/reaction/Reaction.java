package org.subnotice.notifier.reaction;

/** Something that follows from events. */
public interface Reaction {

  /**
   * Does all that is outstanding. Called again after a crash, or twice for nothing, it finishes
   * what is left and repeats nothing that stands.
   */
  void run();
}

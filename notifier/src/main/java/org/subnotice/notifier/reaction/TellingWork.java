package org.subnotice.notifier.reaction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which controllers have still to be told. */
public interface TellingWork {

  /**
   * Changes with a window whose notice has not been handed over to every recipient and does not
   * wait; those that somebody holds are missing.
   */
  List<ChangeToTell> changes(Turn turn);

  /** Who comes first. */
  enum Turn {
    /** Windows about which no message was tried or put off. */
    FIRST,
    /** Windows with a message that failed or was put off, once its time has come. */
    AGAIN
  }

  record ChangeToTell(String processor, String change) {}

  /** Such windows of a change, in the order of their ids; none once it is held. */
  List<String> windows(ChangeToTell change, Turn turn, Optional<String> after, int limit);

  /** Those of them that are still to be told; none once the change is held. */
  Set<String> stillToTell(ChangeToTell change, Turn turn, Collection<String> windows);

  /** What a notice says of the change. */
  Dossier dossier(ChangeToTell change);

  /** Whom to tell under each agreement, as its contacts stand now. */
  Map<String, Addressees> addressees(String processor, Collection<String> agreements);
}

package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Optional;

/** Which controllers have still to be told. */
public interface TellingWork {

  /** Changes with a window whose notice has not been handed over to every recipient. */
  List<ChangeToTell> changes();

  record ChangeToTell(String processor, String change) {}

  /** Such windows of a change, in the order of their ids. */
  List<String> windows(ChangeToTell change, Optional<String> after, int limit);

  /** What a notice says of the change. */
  Dossier dossier(ChangeToTell change);

  /** Whom to tell under an agreement, as its contacts stand now. */
  Addressees addressees(String processor, String agreement);
}

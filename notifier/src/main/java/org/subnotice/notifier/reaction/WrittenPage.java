package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Set;

/** Notices on record that wait to be handed over, and what is known of their windows. */
record WrittenPage(
    String processor, WindowsAtHand windows, Tried tried, List<PreparedNotice> notices) {

  /** Without the notices of other windows. */
  WrittenPage only(Set<String> ids) {
    var some = notices.stream().filter(notice -> ids.contains(notice.id())).toList();
    return new WrittenPage(processor, windows, tried, some);
  }

  List<Outgoing> outgoing() {
    return notices.stream().flatMap(notice -> notice.outgoing(processor, tried).stream()).toList();
  }
}

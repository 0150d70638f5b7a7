package org.subnotice.api.publicsite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.core.change.ChangeState;

/** Puts together what a processor has announced. */
@Component
class Announcements {

  private static final int NEWEST = 100;

  private final Changes changes;

  Announcements(Changes changes) {
    this.changes = changes;
  }

  /** Newest first. */
  List<Announcement> of(String processor, Words words) {
    return AllPages.of(slice -> changes.list(processor, slice)).stream()
        .flatMap(change -> told(change, words))
        .sorted(Comparator.comparing(Announcement::announcedAt).reversed())
        .limit(NEWEST)
        .toList();
  }

  private static Stream<Announcement> told(ChangeView change, Words words) {
    return Optional.ofNullable(change.announcedAt()).stream()
        .map(
            at ->
                new Announcement(
                    change.id(),
                    title(change),
                    text(change, words),
                    at,
                    change.plannedFirstUse(),
                    pending(change)));
  }

  private static boolean pending(ChangeView change) {
    return change.state() == ChangeState.ANNOUNCED || change.state() == ChangeState.DECIDED;
  }

  private static String title(ChangeView change) {
    var engagement = change.engagement();
    return engagement.entity().name() + " – " + engagement.service();
  }

  private static String text(ChangeView change, Words words) {
    var engagement = change.engagement();
    var planned = words.say("list.kind." + change.kind(), words.day(change.plannedFirstUse()));
    boolean withdrawn =
        change.state() == ChangeState.WITHDRAWN || change.state() == ChangeState.SUPERSEDED;
    return words.say(
        withdrawn ? "feed.withdrawn" : "feed.text",
        planned,
        engagement.purpose(),
        words.places(engagement.dataLocations()));
  }
}

package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.subnotice.notifier.dispatch.BackOff;
import org.subnotice.notifier.dispatch.Postponements;
import org.subnotice.notifier.dispatch.Postponements.Postponed;

/** Which messages wait for another try, how long, and when nobody waits any more. */
public final class Waiting {

  private final Postponements postponements;
  private final BackOff backOff;
  private final RandomGenerator random;

  public Waiting(Postponements postponements, BackOff backOff, RandomGenerator random) {
    this.postponements = postponements;
    this.backOff = backOff;
    this.random = random;
  }

  Page of(List<PreparedNotice> notices) {
    return new Page(postponements.of(notices.stream().map(PreparedNotice::id).toList()));
  }

  private record Key(String window, String recipient) {

    static Key of(Outgoing mail) {
      return new Key(mail.window(), mail.recipient());
    }

    static Key of(Postponed postponed) {
      return new Key(postponed.window(), postponed.recipient());
    }
  }

  /** The messages of one page, saved together. */
  final class Page {

    private final Map<Key, Postponed> known = new HashMap<>();
    private final List<Postponed> put = new ArrayList<>();
    private final Map<Key, Postponed> idle;

    private Page(List<Postponed> all) {
      all.forEach(one -> known.put(Key.of(one), one));
      idle = new HashMap<>(known);
    }

    boolean isWaiting(Outgoing mail, Instant now) {
      idle.remove(Key.of(mail));
      var one = known.get(Key.of(mail));
      return one != null && one.nextAt().isAfter(now);
    }

    /** Not tried at all: that is no failure. */
    void hold(Outgoing mail, Instant now, Instant until) {
      var one = known.get(Key.of(mail));
      put.add(
          one == null
              ? postponed(mail, now, 0, until)
              : postponed(mail, one.firstAt(), one.failures(), until));
    }

    /** It was tried for nothing; the first failure when it is given up after all that time. */
    Optional<Instant> failed(Outgoing mail, Instant at) {
      var before = Optional.ofNullable(known.get(Key.of(mail))).filter(one -> one.failures() > 0);
      var firstAt = before.map(Postponed::firstAt).orElse(at);
      if (backOff.over(firstAt, at)) {
        end(mail);
        return Optional.of(firstAt);
      }
      int failures = before.map(Postponed::failures).orElse(0) + 1;
      put.add(postponed(mail, firstAt, failures, backOff.next(at, failures, random)));
      return Optional.empty();
    }

    void end(Outgoing mail) {
      var one = known.get(Key.of(mail));
      if (one != null) {
        idle.put(Key.of(mail), one);
      }
    }

    /** Those that are no longer outstanding wait no longer. */
    void save() {
      if (!put.isEmpty()) {
        postponements.put(put);
      }
      if (!idle.isEmpty()) {
        postponements.remove(List.copyOf(idle.values()));
      }
    }

    private Postponed postponed(Outgoing mail, Instant firstAt, int failures, Instant nextAt) {
      return new Postponed(
          mail.processor(), mail.window(), mail.recipient(), firstAt, failures, nextAt);
    }
  }
}

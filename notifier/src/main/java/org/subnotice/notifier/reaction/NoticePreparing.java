package org.subnotice.notifier.reaction;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.subnotice.core.period.Computation;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand.PrepareNotice;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowId;
import org.subnotice.core.window.WindowPeriod;
import org.subnotice.notifier.dispatch.Composed;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.NoticeStore;
import org.subnotice.notifier.dispatch.Reproduction;
import org.subnotice.notifier.reaction.Letter.Promise;

/** Fixes notices, byte for byte, before any of them is sent. */
public final class NoticePreparing {

  private final TellingWork work;
  private final TermsInForce terms;
  private final NoticeMail mail;
  private final Courier courier;
  private final NoticeStore store;
  private final Reproduction reproduction;
  private final Templates templates = new Templates();
  private final WindowPeriod periods;
  private final Clock clock;

  public NoticePreparing(
      TellingWork work,
      TermsInForce terms,
      NoticeMail mail,
      Courier courier,
      NoticeStore store,
      WindowPeriod periods,
      Clock clock) {
    this.work = work;
    this.terms = terms;
    this.mail = mail;
    this.courier = courier;
    this.store = store;
    this.reproduction = new Reproduction(store, courier);
    this.periods = periods;
    this.clock = clock;
  }

  /**
   * What remains to be sent for these windows, once all of it is on record. A notice that was tried
   * with an unclear outcome stays as it is.
   */
  List<PreparedNotice> prepare(Dossier dossier, WindowsAtHand windows, Tried tried) {
    var unclear = tried.unclear();
    var wording = wording(dossier, windows.now().values());
    var commands = new ArrayList<PrepareNotice>();
    windows
        .now()
        .forEach(
            (id, window) -> {
              if (needsNotice(wording, window, unclear.contains(id))
                  && wording.reachesSomebody(window)) {
                commands.add(command(wording, window));
              }
            });
    if (!commands.isEmpty()) {
      store.keep(dossier.processor(), dossier.change(), wording.kept());
      windows.decide(commands);
    }
    return outstanding(
        wording,
        windows.now().values().stream()
            .filter(window -> window.notice().isPresent() && window.toTell())
            .toList());
  }

  private PageWording wording(Dossier dossier, Collection<Window> windows) {
    var agreements = windows.stream().map(window -> window.plan().orElseThrow().agreement());
    var addressees = work.addressees(dossier.processor(), agreements.distinct().toList());
    return new PageWording(dossier, addressees, terms, mail, courier, templates);
  }

  /**
   * A notice that was fixed and not sent at once may promise a day that is too early by now: as
   * long as no recipient has it, a later day is put in its place; and so is whoever was named
   * since.
   */
  private boolean needsNotice(PageWording wording, Window window, boolean unclear) {
    boolean unsent = window.deliveries().values().stream().allMatch(d -> d.outstanding());
    return switch (window.state()) {
      case PLANNED, UNDELIVERED, VOIDED -> true;
      case NOTICE_PREPARED ->
          unsent && !unclear && (promisesTooEarly(window) || wording.meansSomebodyElse(window));
      default -> false;
    };
  }

  private boolean promisesTooEarly(Window window) {
    return window
        .notice()
        .map(NoticePrepared::promisedClosesAt)
        .filter(promised -> expected(window, clock.instant()).closesAt().isAfter(promised))
        .isPresent();
  }

  private Computation expected(Window window, Instant received) {
    var plan = window.plan().orElseThrow();
    return periods.expected(plan.terms(), plan.publishedAt(), received);
  }

  private PrepareNotice command(PageWording wording, Window window) {
    var plan = window.plan().orElseThrow();
    int attempt = window.notice().map(NoticePrepared::attempt).orElse(0) + 1;
    var now = clock.instant();
    var expected = expected(window, now);
    var promise =
        new Promise(
            expected.receiptDay(), expected.lastDay(), expected.closesAt(), expected.zone(), now);
    var messages =
        wording.letters(window, attempt, promise).stream()
            .map(letter -> message(wording, window, letter))
            .toList();
    return new PrepareNotice(new WindowId(plan.window()), attempt, now, expected, messages);
  }

  private PreparedMessage message(PageWording wording, Window window, Letter letter) {
    String messageId = mail.messageId(wording.dossier().sender(), letter);
    var written = wording.write(window, messageId, letter);
    return new PreparedMessage(
        messageId,
        letter.recipient(),
        letter.name(),
        letter.email(),
        letter.language(),
        true,
        mail.linkSha256(letter),
        mail.envelopeSha256(messageId),
        written.sha256());
  }

  /** What was written a moment ago, or what was kept when it went on record. */
  private List<PreparedNotice> outstanding(PageWording wording, List<Window> windows) {
    var messages =
        windows.stream().flatMap(NoticePreparing::outstanding).map(PreparedMessage::messageId);
    var missing = messages.filter(id -> !wording.written().containsKey(id)).toList();
    var bytes = new HashMap<String, Composed>();
    wording.written().values().forEach(ready -> bytes.put(ready.sha256(), ready));
    if (!missing.isEmpty()) {
      bytes.putAll(reproduction.of(wording.dossier().processor(), missing));
    }
    return windows.stream().map(window -> notice(wording, window, bytes)).toList();
  }

  private PreparedNotice notice(PageWording wording, Window window, Map<String, Composed> bytes) {
    var mails = new LinkedHashMap<String, ReadyMail>();
    outstanding(window)
        .forEach(message -> mails.put(message.messageId(), ready(wording, message, bytes)));
    return new PreparedNotice(window, mails);
  }

  private ReadyMail ready(
      PageWording wording, PreparedMessage message, Map<String, Composed> bytes) {
    var sender = wording.dossier().sender();
    var envelope = mail.envelope(sender, message.messageId(), wording.clear(message.email()));
    var composed = bytes.get(message.sha256());
    if (composed == null) {
      throw new IllegalStateException("The bytes of " + message.messageId() + " are not kept");
    }
    return new ReadyMail(envelope, composed);
  }

  private static Stream<PreparedMessage> outstanding(Window window) {
    return window.notice().orElseThrow().messages().stream()
        .filter(
            message -> {
              var delivery = window.deliveries().get(message.messageId());
              return delivery != null && delivery.outstanding();
            });
  }
}

package org.subnotice.notifier.reaction;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.subnotice.core.period.Computation;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand.PrepareNotice;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.notice.NoticeFacts;
import org.subnotice.notifier.reaction.Letter.Promise;

/** Fixes notices, byte for byte, before any of them is sent. */
public final class NoticePreparing {

  private final TellingWork work;
  private final TermsInForce terms;
  private final Deciding deciding;
  private final NoticeMail mail;
  private final Courier courier;
  private final PeriodComputation periods;
  private final Clock clock;

  public NoticePreparing(
      TellingWork work,
      TermsInForce terms,
      Deciding deciding,
      NoticeMail mail,
      Courier courier,
      PeriodComputation periods,
      Clock clock) {
    this.work = work;
    this.terms = terms;
    this.deciding = deciding;
    this.mail = mail;
    this.courier = courier;
    this.periods = periods;
    this.clock = clock;
  }

  /**
   * What remains to be sent for these windows, once all of it is on record. A notice that was tried
   * with an unclear outcome stays as it is.
   */
  List<PreparedNotice> prepare(Dossier dossier, List<String> ids, Tried tried) {
    var unclear = tried.unclear();
    var before = deciding.windows(ids);
    var wording = new Wording(dossier);
    var commands = new ArrayList<PrepareNotice>();
    before.forEach(
        (id, window) -> {
          if (needsNotice(window, unclear.contains(id))) {
            commands.add(command(wording, window));
          }
        });
    if (!commands.isEmpty()) {
      deciding.decide(dossier.processor(), commands);
    }
    var prepared = commands.isEmpty() ? before : deciding.windows(ids);
    return prepared.values().stream()
        .filter(window -> window.notice().isPresent() && window.toTell())
        .map(window -> new PreparedNotice(window, outstanding(wording, window)))
        .toList();
  }

  /**
   * A notice that was fixed and not sent at once may promise a day that is too early by now: as
   * long as no recipient has it, a later day is put in its place.
   */
  private boolean needsNotice(Window window, boolean unclear) {
    boolean unsent = window.deliveries().values().stream().allMatch(d -> d.outstanding());
    return switch (window.state()) {
      case PLANNED, VOIDED -> true;
      case NOTICE_PREPARED ->
          unsent
              && !unclear
              && window
                  .notice()
                  .map(NoticePrepared::promisedClosesAt)
                  .filter(
                      promised -> expected(window, clock.instant()).closesAt().isAfter(promised))
                  .isPresent();
      default -> false;
    };
  }

  private Computation expected(Window window, Instant received) {
    var terms = window.plan().orElseThrow().terms();
    return periods.compute(terms.objectionRules(), terms.places(), received);
  }

  private PrepareNotice command(Wording wording, Window window) {
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

  private PreparedMessage message(Wording wording, Window window, Letter letter) {
    String messageId = mail.messageId(wording.dossier.sender(), letter);
    var ready = ready(wording, window, letter);
    wording.ready.put(messageId, ready);
    return new PreparedMessage(
        messageId,
        letter.recipient(),
        letter.name(),
        letter.email(),
        letter.language(),
        true,
        mail.linkSha256(letter),
        ready.message().sha256());
  }

  private ReadyMail ready(Wording wording, Window window, Letter letter) {
    var outgoing = mail.notice(wording.dossier, wording.facts(window), letter);
    return new ReadyMail(outgoing.envelope(), courier.compose(outgoing));
  }

  private Map<String, ReadyMail> outstanding(Wording wording, Window window) {
    var notice = window.notice().orElseThrow();
    var mails = new LinkedHashMap<String, ReadyMail>();
    for (var message : notice.messages()) {
      var delivery = window.deliveries().get(message.messageId());
      if (delivery != null && delivery.outstanding()) {
        mails.put(message.messageId(), asRecorded(wording, window, notice, message));
      }
    }
    return mails;
  }

  /** What was written a moment ago, if it is what went on record; else it is written again. */
  private ReadyMail asRecorded(
      Wording wording, Window window, NoticePrepared notice, PreparedMessage message) {
    return Optional.ofNullable(wording.ready.get(message.messageId()))
        .filter(ready -> ready.message().sha256().equals(message.sha256()))
        .orElseGet(() -> ready(wording, window, wording.letter(window, notice, message)));
  }

  /** What the notices of one page have in common, worked out once each. */
  private final class Wording {

    private final Dossier dossier;
    private final EffectiveTerms effective;
    private final Map<String, Addressees> addressees = new LinkedHashMap<>();
    private final Map<String, NoticeFacts> facts = new LinkedHashMap<>();
    private final Map<String, ReadyMail> ready = new HashMap<>();

    private Wording(Dossier dossier) {
      this.dossier = dossier;
      effective = new EffectiveTerms(terms, dossier.processor(), dossier.details());
    }

    private Addressees addressees(Window window) {
      return addressees.computeIfAbsent(
          window.plan().orElseThrow().agreement(),
          agreement -> work.addressees(dossier.processor(), agreement));
    }

    private NoticeFacts facts(Window window) {
      var frozen = window.plan().orElseThrow().terms();
      var services = addressees(window).services();
      return facts.computeIfAbsent(
          frozen.terms() + '@' + frozen.version() + services,
          key ->
              NoticeWording.facts(
                  dossier,
                  terms.find(dossier.processor(), frozen.terms(), frozen.version()),
                  effective.of(frozen.terms(), frozen.version(), services)));
    }

    private List<Letter> letters(Window window, int attempt, Promise promise) {
      var to = addressees(window);
      return to.contacts().stream()
          .filter(contact -> contact.designated())
          .map(
              contact ->
                  new Letter(
                      window.plan().orElseThrow().window(),
                      attempt,
                      contact.person(),
                      contact.name(),
                      contact.email(),
                      contact.language(),
                      to.reference(),
                      to.controller(),
                      promise))
          .toList();
    }

    private Letter letter(Window window, NoticePrepared notice, PreparedMessage message) {
      var to = addressees(window);
      var zone = window.plan().orElseThrow().terms().zoneId();
      return new Letter(
          notice.window(),
          notice.attempt(),
          message.recipient(),
          message.name(),
          message.email(),
          message.language(),
          to.reference(),
          to.controller(),
          new Promise(
              notice.promisedReceiptDay(),
              notice.promisedLastDay(),
              notice.promisedClosesAt(),
              zone,
              notice.preparedAt()));
    }
  }
}

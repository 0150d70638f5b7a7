package org.subnotice.notifier.reaction;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.notifier.dispatch.Addressing;
import org.subnotice.notifier.dispatch.Attachment;
import org.subnotice.notifier.dispatch.Envelope;
import org.subnotice.notifier.dispatch.LinkTokens;
import org.subnotice.notifier.dispatch.MailDraft;
import org.subnotice.notifier.dispatch.MailDraft.OpenFile;
import org.subnotice.notifier.dispatch.OutgoingMail;
import org.subnotice.notifier.notice.Document;
import org.subnotice.notifier.notice.Marking;
import org.subnotice.notifier.notice.Notice;
import org.subnotice.notifier.notice.NoticeFacts;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.NoticeSlots;
import org.subnotice.notifier.notice.NoticeTemplate;
import org.subnotice.notifier.notice.PdfPress;
import org.subnotice.notifier.notice.Piece;
import org.subnotice.notifier.notice.Processor;

/**
 * Writes the mail to one recipient. What goes in is on record, so that the same bytes come out
 * again whenever they are wanted.
 */
public final class NoticeMail {

  private final LinkTokens tokens;
  private final ReturnAddresses returns;
  private final URI baseUrl;
  private final Vault vault;
  private final Optional<PdfPress> press;

  /** With a {@code press} every notice brings its full text as a PDF too. */
  public NoticeMail(
      LinkTokens tokens,
      ReturnAddresses returns,
      URI baseUrl,
      Vault vault,
      Optional<PdfPress> press) {
    this.tokens = tokens;
    this.returns = returns;
    this.baseUrl = baseUrl;
    this.vault = vault;
    this.press = press;
  }

  /** The Message-ID of the notice to that recipient, the same for every try of an attempt. */
  String messageId(Processor sender, Letter letter) {
    return MessageIds.of(
        "notice", letter.window(), letter.recipient(), letter.attempt(), sender.contact().email());
  }

  String envelopeSha256(String messageId) {
    return returns.sha256(messageId);
  }

  String linkSha256(Letter letter) {
    return LinkTokens.sha256(token(letter));
  }

  /** What all recipients of the change under these terms read in that language. */
  MailDraft draft(Dossier dossier, String terms, NoticeFacts facts, NoticeLanguage language) {
    var sender = dossier.sender();
    var marking = Marking.unguessable();
    var template = new NoticeTemplate(facts, language);
    var document = template.document(marking);
    return new MailDraft(
        dossier.change() + '|' + terms + '|' + language,
        sender.name(),
        sender.contact().email(),
        language,
        marking.pieces(document.asText()),
        marking.pieces(document.asHtml()),
        Map.of(),
        template.calendar(marking).map(text -> calendar(language, marking.pieces(text))).stream()
            .toList(),
        press.map(printing -> pdf(printing, template)).stream().toList());
  }

  /** The same for all recipients: a PDF of each one's own would cost more than all the rest. */
  private static Attachment pdf(PdfPress printing, NoticeTemplate template) {
    String name =
        switch (template.language()) {
          case GERMAN -> "mitteilung.pdf";
          case ENGLISH -> "notice.pdf";
        };
    byte[] content = printing.print(template.forAll().asHtml());
    return new Attachment(name, "application/pdf", content);
  }

  private static OpenFile calendar(NoticeLanguage language, List<Piece> text) {
    String name =
        switch (language) {
          case GERMAN -> "letzter-tag.ics";
          case ENGLISH -> "last-day.ics";
        };
    return new OpenFile(name, "text/calendar; charset=utf-8; method=PUBLISH", text);
  }

  /** What the recipient of that name reads in the slots. */
  NoticeSlots slots(Letter letter, String name) {
    return new NoticeSlots(
        letter.reference(),
        letter.controller(),
        name,
        link(letter),
        letter.promise().receiptDay(),
        letter.promise().lastDay(),
        letter.promise().closesAt(),
        letter.promise().zone(),
        letter.promise().preparedAt(),
        NoticeLanguage.of(letter.language()));
  }

  Addressing addressing(
      Processor sender, NoticeFacts facts, NoticeSlots slots, Letter letter, String email) {
    String messageId = messageId(sender, letter);
    return new Addressing(
        messageId,
        letter.promise().preparedAt(),
        sender.name(),
        returns.replyTo(messageId, sender.contact().email()),
        slots.recipientName(),
        new EmailAddress(email),
        new Notice(facts, slots).subject());
  }

  /** The envelope of a notice. */
  Envelope envelope(Processor sender, String messageId, String email) {
    return new Envelope(
        returns.envelopeSender(messageId, sender.contact().email()),
        new EmailAddress(email),
        messageId.substring(1, messageId.lastIndexOf('@')));
  }

  /** Any mail of the processor about a change. */
  OutgoingMail mail(
      Processor sender, String messageId, Instant date, To to, String subject, Document document) {
    return new OutgoingMail(
        messageId,
        date,
        sender.name(),
        sender.contact().email(),
        returns.replyTo(messageId, sender.contact().email()),
        returns.envelopeSender(messageId, sender.contact().email()),
        to.name(),
        new EmailAddress(to.email()),
        to.language(),
        subject,
        document.asText(),
        document.asHtml(),
        Map.of(),
        List.of());
  }

  /** A later mail about a notice: an answer to it counts as one to the notice. */
  OutgoingMail about(String notice, OutgoingMail later) {
    return later.following(notice, returns.replyTo(notice, later.fromAddress()));
  }

  URI link(String window, String recipient, int attempt) {
    String base = baseUrl.toString().replaceAll("/+$", "");
    return URI.create(base + "/n/" + tokens.token(window, recipient, attempt));
  }

  String clear(String processor, Sealed sealed) {
    return vault.open(processor, sealed).orElseThrow(() -> new ErasedRecipient(sealed.person()));
  }

  /** The same for many at once; those who have been erased are missing. */
  Map<Sealed, String> clear(String processor, List<Sealed> sealed) {
    var texts = vault.openAll(processor, sealed);
    Map<Sealed, String> clear = HashMap.newHashMap(sealed.size());
    for (int i = 0; i < sealed.size(); i++) {
      var one = sealed.get(i);
      texts.get(i).ifPresent(text -> clear.put(one, text));
    }
    return clear;
  }

  private URI link(Letter letter) {
    return link(letter.window(), letter.recipient(), letter.attempt());
  }

  private String token(Letter letter) {
    return tokens.token(letter.window(), letter.recipient(), letter.attempt());
  }

  /** Who gets the mail, in the clear. */
  record To(String name, String email, NoticeLanguage language) {}
}

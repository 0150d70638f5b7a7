package org.subnotice.notifier.reaction;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.notifier.dispatch.LinkTokens;
import org.subnotice.notifier.dispatch.OutgoingMail;
import org.subnotice.notifier.notice.Document;
import org.subnotice.notifier.notice.Notice;
import org.subnotice.notifier.notice.NoticeFacts;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.NoticeSlots;
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

  public NoticeMail(LinkTokens tokens, ReturnAddresses returns, URI baseUrl, Vault vault) {
    this.tokens = tokens;
    this.returns = returns;
    this.baseUrl = baseUrl;
    this.vault = vault;
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

  OutgoingMail notice(Dossier dossier, NoticeFacts facts, Letter letter) {
    var language = NoticeLanguage.of(letter.language());
    String name = clear(dossier.processor(), letter.name());
    var slots =
        new NoticeSlots(
            letter.reference(),
            letter.controller(),
            name,
            link(letter),
            letter.promise().receiptDay(),
            letter.promise().lastDay(),
            letter.promise().closesAt(),
            letter.promise().zone(),
            letter.promise().preparedAt(),
            language);
    var notice = new Notice(facts, slots);
    var to = new To(name, clear(dossier.processor(), letter.email()), language);
    return mail(dossier.sender(), messageId(dossier.sender(), letter), letter, to, notice);
  }

  private OutgoingMail mail(
      Processor sender, String messageId, Letter letter, To to, Notice notice) {
    return mail(
        sender, messageId, letter.promise().preparedAt(), to, notice.subject(), notice.document());
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

  URI link(String window, String recipient, int attempt) {
    String base = baseUrl.toString().replaceAll("/+$", "");
    return URI.create(base + "/n/" + tokens.token(window, recipient, attempt));
  }

  String clear(String processor, Sealed sealed) {
    return vault.open(processor, sealed).orElseThrow(() -> new ErasedRecipient(sealed.person()));
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

package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.agreement.PostalAddress;
import org.subnotice.core.terms.Form;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.notice.LetterPages;
import org.subnotice.notifier.notice.PdfPress;
import org.subnotice.notifier.reaction.Letter.Promise;
import org.subnotice.notifier.reaction.TellingWork.ChangeToTell;

/** Letters for the controllers whose contract wants written form (§ 126 BGB). */
public final class NoticeLetters {

  private final TellingWork work;
  private final TermsInForce terms;
  private final Deciding log;
  private final NoticeMail mail;
  private final Courier courier;
  private final PdfPress press;

  public NoticeLetters(
      TellingWork work,
      TermsInForce terms,
      Deciding log,
      NoticeMail mail,
      Courier courier,
      PdfPress press) {
    this.work = work;
    this.terms = terms;
    this.log = log;
    this.mail = mail;
    this.courier = courier;
    this.press = press;
  }

  /**
   * One print job with a letter for each of the windows whose notice is written and has to be a
   * letter; empty where there is none.
   */
  public Optional<byte[]> print(String processor, String change, List<String> windows) {
    var dossier = work.dossier(new ChangeToTell(processor, change));
    var wanted = log.windows(windows).values().stream().filter(NoticeLetters::wantsLetter).toList();
    var addressees =
        work.addressees(
            processor,
            wanted.stream().map(window -> window.plan().orElseThrow().agreement()).toList());
    var wording = new PageWording(dossier, addressees, terms, mail, courier, new Templates());
    var letters = wanted.stream().flatMap(window -> letter(wording, window).stream()).toList();
    return letters.isEmpty() ? Optional.empty() : Optional.of(press.print(LetterPages.of(letters)));
  }

  private static boolean wantsLetter(Window window) {
    return window.notice().isPresent()
        && isLetter(window.plan().orElseThrow().terms().noticeForm());
  }

  /** Whether only paper signed by hand meets the form. */
  public static boolean isLetter(Form form) {
    return form == Form.SCHRIFTFORM_126;
  }

  private Optional<LetterPages.Letter> letter(PageWording wording, Window window) {
    var notice = window.notice().orElseThrow();
    return notice.messages().stream()
        .findFirst()
        .map(
            message ->
                LetterPages.letter(
                    wording.facts(window),
                    wording.slots(letter(wording, window, notice, message)),
                    address(wording, window)));
  }

  /** As it stands now: the letter may be printed again once it was corrected. */
  private static List<String> address(PageWording wording, Window window) {
    return wording.addressees(window).address().map(PostalAddress::lines).orElse(List.of());
  }

  private static Letter letter(
      PageWording wording, Window window, NoticePrepared notice, PreparedMessage message) {
    var to = wording.addressees(window);
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
            window.plan().orElseThrow().terms().zoneId(),
            notice.preparedAt()));
  }
}

package org.subnotice.api.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.page.Language;
import org.subnotice.api.page.Texts;

/** Lists the demonstration's mails, for people and for programs. */
@Controller
@Profile("demo")
class MailboxEndpoint {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final Mailbox mailbox;
  private final DemoTime time;
  private final Texts texts;

  MailboxEndpoint(Mailbox mailbox, DemoTime time, Texts texts) {
    this.mailbox = mailbox;
    this.time = time;
    this.texts = texts;
  }

  record Items(List<MailItem> items) {}

  record Line(String id, String subject, String to, String at) {}

  record MailboxPage(List<Line> mails, String now, String to, String switchTo) {}

  @GetMapping(path = "/demo/mailbox", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Items items(@RequestParam(defaultValue = "100") int limit, @RequestParam Optional<String> to) {
    return new Items(mails(limit, to).stream().map(MailItem::of).toList());
  }

  @GetMapping("/demo/mailbox")
  ModelAndView page(
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam Optional<String> to,
      HttpServletRequest request) {
    var words = texts.in(Language.choose(request, Language.preferred(request)));
    var lines =
        mails(limit, to).stream()
            .map(
                mail ->
                    new Line(
                        mail.id(),
                        mail.subject(),
                        String.join(", ", mail.to()),
                        words.moment(mail.receivedAt(), ZONE)))
            .toList();
    Instant now = time.now();
    var page =
        new MailboxPage(
            lines,
            words.moment(now, ZONE),
            to.orElse(""),
            "?lang=" + words.language().other().tag());
    return new ModelAndView("demo/mailbox", "page", page);
  }

  private List<DemoMail> mails(int limit, Optional<String> to) {
    return mailbox.list(Math.clamp(limit, 1, 1000), to.filter(address -> !address.isBlank()));
  }
}

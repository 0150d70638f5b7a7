package org.subnotice.api.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.page.Language;
import org.subnotice.api.page.Texts;

/** Shows one mail of the demonstration as its recipient would see it. */
@Controller
@Profile("demo")
class MailEndpoint {

  /** A mail brings its own styles; it still loads nothing from elsewhere and runs nothing. */
  private static final String MAIL_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " script-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final Mailbox mailbox;
  private final Texts texts;

  MailEndpoint(Mailbox mailbox, Texts texts) {
    this.mailbox = mailbox;
    this.texts = texts;
  }

  @GetMapping("/demo/mailbox/{id}")
  ModelAndView read(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    var words = texts.in(Language.choose(request, Language.preferred(request)));
    response.setHeader("Content-Security-Policy", MAIL_POLICY);
    return mailbox
        .find(id)
        .map(
            mail ->
                new ModelAndView(
                    "demo/mail",
                    Map.of(
                        "mail",
                        mail,
                        "to",
                        String.join(", ", mail.to()),
                        "at",
                        words.moment(mail.receivedAt(), MailboxEndpoint.ZONE),
                        "switchTo",
                        "?lang=" + words.language().other().tag())))
        .orElseGet(() -> nothingThere());
  }

  /** As plain text, so that a browser shows it and runs nothing of it. */
  @GetMapping("/demo/mailbox/{id}/raw")
  ResponseEntity<byte[]> raw(@PathVariable String id) {
    var type = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    return mailbox
        .raw(id)
        .map(bytes -> ResponseEntity.ok().contentType(type).body(bytes))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ModelAndView nothingThere() {
    var page = new ModelAndView("demo/no-mail");
    page.setStatus(HttpStatus.NOT_FOUND);
    return page;
  }
}

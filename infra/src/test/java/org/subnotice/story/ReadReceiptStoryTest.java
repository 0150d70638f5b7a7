package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A read receipt (RFC 8098) that a person sent by hand proves more than a server's word. */
@ExtendWith(OneApplication.class)
class ReadReceiptStoryTest {

  private static final String BY_HAND = "manual-action/MDN-sent-manually; displayed";
  private static final String BY_A_PROGRAM = "automatic-action/MDN-sent-automatically; displayed";

  @Test
  void by_hand_it_is_a_persons_acknowledgement_and_never_an_objection(Subnotice running) {
    var told = new Told(running, "receipt-by-hand");
    assertThat(told.tier()).isEqualTo("T1");
    told.receipt(told.notice(), "datenschutz@receipt-by-hand.example", BY_HAND);

    Subnotice.until(told::tier, "T3"::equals);
    assertThat(told.window().path("state").asString()).isEqualTo("OPEN");
    assertThat(told.window().path("objections")).isEmpty();
    assertThat(told.inbox("ACKNOWLEDGED")).hasSize(1);
    assertThat(told.inbox("REPLY")).isEmpty();
  }

  @Test
  void by_a_program_it_shows_that_the_notice_arrived(Subnotice running) {
    var told = new Told(running, "receipt-by-program");
    told.receipt(told.notice(), told.address(), BY_A_PROGRAM);

    Subnotice.until(() -> told.inbox("DISPOSED"), there -> there.size() == 1);
    assertThat(told.tier()).isEqualTo("T1");
  }

  @Test
  void sent_to_the_address_of_one_message_and_naming_another_it_is_about_neither(
      Subnotice running) {
    var told = new Told(running, "receipt-of-one");
    var other = new Told(running, "receipt-of-another");
    told.receipt(other.notice(), told.address(), BY_HAND);
    running.application().takeInMail();

    for (var one : new Told[] {told, other}) {
      assertThat(one.tier()).isEqualTo("T1");
      assertThat(one.inbox("ACKNOWLEDGED")).isEmpty();
    }
  }

  /** One controller with an open window. */
  private static final class Told {

    private final Subnotice running;
    private final Processor processor;
    private final Change change;
    private final String agreement;
    private final String email;

    private Told(Subnotice running, String slug) {
      this.running = running;
      processor = running.processor(slug);
      email = "karl@" + slug + ".kunde.example";
      agreement =
          processor.agreement(Agreement.under("conbool-1.2", "R-1", Contact.german("Karl", email)));
      change = processor.announced(running.today().plusDays(60));
      change.openWindows(1);
    }

    private String notice() {
      return mail().headers().path("Message-ID").asString();
    }

    private String address() {
      return running.application().envelopeSender(mail().id());
    }

    private Mail mail() {
      return running.mailboxOf(email).notice();
    }

    private JsonNode window() {
      return change.window(agreement);
    }

    private String tier() {
      return window().path("receipt").path("tier").asString();
    }

    private List<JsonNode> inbox(String kind) {
      return Processor.items(processor.dpo().get(processor.path() + "/inbox?kind=" + kind));
    }

    private void receipt(String messageId, String to, String disposition) {
      running
          .post()
          .deliver(
              "",
              to,
              """
              From: %1$s
              To: %2$s
              Subject: Gelesen: Wir widersprechen
              MIME-Version: 1.0
              Content-Type: multipart/report; report-type=disposition-notification; boundary=M

              --M
              Content-Type: text/plain; charset=utf-8

              Wir widersprechen!
              --M
              Content-Type: message/disposition-notification

              Reporting-UA: client.kunde.example; Mozilla Thunderbird
              Final-Recipient: rfc822;%1$s
              Original-Message-ID: %3$s
              Disposition: %4$s

              --M--
              """
                  .formatted(email, to, messageId, disposition));
    }
  }
}

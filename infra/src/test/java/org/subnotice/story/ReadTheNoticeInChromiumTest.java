package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A controller's person reads the notice and objects, with nothing but mail program and browser.
 */
@ExtendWith(OneApplication.class)
class ReadTheNoticeInChromiumTest {

  private static final Contact CARLA = Contact.german("Carla Chrom", "carla@browser.example");

  @Test
  void from_the_mailbox_to_the_confirmation(Subnotice subnotice, @TempDir Path profile) {
    var processor = subnotice.processor("browser");
    String agreement = processor.agreement(Agreement.under("conbool-1.2", "C-1", CARLA));
    var change = processor.announced(subnotice.today().plusDays(60));
    change.openWindows(1);

    try (var browser = Browser.start(profile)) {
      browser.open(subnotice.application().base() + "/demo/mailbox?lang=de");
      browser.type("to", CARLA.email());
      browser.press("Anzeigen");
      browser.picture("1-mailbox");
      browser.follow("Nordlicht Hosting GmbH");
      browser.picture("2-mail");
      browser.follow("/n/");
      browser.picture("3-notice");
      assertThat(browser.text()).contains("Nordlicht Hosting GmbH", "Am Kai 3, 20457 Hamburg");
      assertThat(change.state(agreement)).isEqualTo("OPEN");

      browser.type("objection-name", CARLA.name());
      browser.type("objection-text", "Wir widersprechen.");
      browser.picture("4-form");
      browser.press("Einspruch erheben");
      browser.picture("5-confirmation");
      assertThat(browser.heading()).contains("Einspruch");
      assertThat(change.state(agreement)).isEqualTo("OBJECTED");

      subnotice.mailboxOf(CARLA.email()).next(1);
      browser.open(subnotice.application().base() + "/demo/mailbox?to=" + CARLA.email());
      browser.picture("6-mailbox-after");
      browser.follow("Einspruch");
      browser.picture("7-confirmation-mail");
      assertThat(browser.text()).contains("Wir widersprechen.");
    }
  }
}

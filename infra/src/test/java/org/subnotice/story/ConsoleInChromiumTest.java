package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the console on a telephone, in both languages, by what can be measured. */
@ExtendWith(OneApplication.class)
class ConsoleInChromiumTest {

  /** Answers with a sentence for each fault of the page that is shown. */
  private static final String FAULTS =
      """
      const faults = [];
      const all = (what) => [...document.querySelectorAll(what)];
      const shown = (one) => one.outerHTML.slice(0, 120);
      const named = (one) => one.textContent.trim() || one.getAttribute('aria-label');
      const ids = all('[id]').map((one) => one.id);
      if (!document.documentElement.lang) faults.push('no language');
      if (all('h1').length !== 1) faults.push(all('h1').length + ' headings of the first level');
      if (document.documentElement.scrollWidth > window.innerWidth) {
        faults.push('wider than the screen: ' + document.documentElement.scrollWidth);
      }
      all('input:not([type=hidden]), select, textarea')
        .filter((one) => ![...one.labels].some(named) && !one.getAttribute('aria-label'))
        .forEach((one) => faults.push('no label: ' + shown(one)));
      all('a, button, summary').filter((one) => !named(one))
        .forEach((one) => faults.push('no name: ' + shown(one)));
      ids.filter((id, at) => ids.indexOf(id) !== at).forEach((id) => faults.push('twice: ' + id));
      all('[aria-labelledby], [aria-describedby]').forEach((one) =>
        ['aria-labelledby', 'aria-describedby']
          .flatMap((name) => (one.getAttribute(name) || '').split(' ').filter(Boolean))
          .filter((id) => !ids.includes(id))
          .forEach((id) => faults.push('points nowhere: ' + id)));
      if (document.body.textContent.includes('??')) faults.push('not translated');
      return faults;
      """;

  private static final String NOT_FOR_PAPER =
      """
      return [...document.querySelectorAll('nav, button, input, .no-print')]
        .filter((one) => one.offsetParent !== null)
        .map((one) => one.outerHTML.slice(0, 120));
      """;

  @Test
  void has_labels_and_headings_and_fits_a_telephone(Subnotice subnotice, @TempDir Path profile) {
    var processor = subnotice.processor("console");
    String agreement =
        processor.agreement(
            Agreement.under("conbool-1.2", "C-1", Contact.german("Carla C", "c@console.example")));
    var change = processor.announced(subnotice.today().plusDays(60));
    change.openWindows(1);
    String base = subnotice.application().base();
    String token = Processor.token(subnotice, processor.path(), "ADMIN", "Ada Anders");

    try (var browser = Browser.start(profile)) {
      browser.open(base + "/console/session?lang=de");
      browser.narrow();
      assertThat(browser.ask(FAULTS)).isEmpty();
      browser.type("token", token);
      browser.press("Anmelden");
      var pages = pages(change.id(), change.window(agreement).path("id").asString(), agreement);
      assertThat(pages.flatMap(page -> faults(browser, base, page))).isEmpty();

      browser.onPaper();
      browser.open(base + "/console/changes/" + change.id());
      assertThat(browser.ask(NOT_FOR_PAPER)).isEmpty();
    }
  }

  private static Stream<String> pages(String change, String window, String agreement) {
    return Stream.of(
            "",
            "/tasks",
            "/inbox",
            "/permissions",
            "/register",
            "/agreements",
            "/agreements/" + agreement,
            "/changes/new",
            "/changes/" + change,
            "/changes/" + change + "/preview",
            "/windows/" + window,
            "/asking",
            "/asking/authorised?agreement=" + agreement,
            "/asking/differences?from=2026-01-01",
            "/asking/correspondence?agreement=" + agreement,
            "/asking/objections?year=2026",
            "/asking/chain",
            "/asking/report",
            "/history",
            "/settings",
            "/wording",
            "/persons")
        .flatMap(page -> Stream.of(page + mark(page) + "lang=de", page + mark(page) + "lang=en"));
  }

  private static String mark(String page) {
    return page.contains("?") ? "&" : "?";
  }

  private static Stream<String> faults(Browser browser, String base, String page) {
    browser.open(base + "/console" + page);
    List<String> faults = new ArrayList<>(browser.ask(FAULTS));
    faults.addAll(browser.complaints());
    return faults.stream().map(fault -> page + ": " + fault);
  }
}

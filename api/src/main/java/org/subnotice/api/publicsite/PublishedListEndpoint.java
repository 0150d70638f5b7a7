package org.subnotice.api.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.page.Language;
import org.subnotice.api.page.Texts;

/** Shows the list that the contracts refer to, today's or that of a day. */
@Controller
class PublishedListEndpoint {

  private final PublishedLists lists;
  private final Texts texts;

  PublishedListEndpoint(PublishedLists lists, Texts texts) {
    this.lists = lists;
    this.texts = texts;
  }

  @GetMapping("/p/{slug}")
  ModelAndView page(
      @PathVariable String slug, @RequestParam Optional<String> on, HttpServletRequest request) {
    return lists
        .find(slug, on.flatMap(PublishedListEndpoint::day))
        .map(list -> shown(list, request))
        .orElseGet(() -> nothingThere(request));
  }

  @GetMapping("/p/{slug}/subprocessors.json")
  ResponseEntity<ListJson> json(@PathVariable String slug, @RequestParam Optional<String> on) {
    return ResponseEntity.of(
        lists.find(slug, on.flatMap(PublishedListEndpoint::day)).map(ListJson::of));
  }

  private ModelAndView shown(PublishedList list, HttpServletRequest request) {
    var usual = Language.of(list.processor().language());
    var words = texts.in(Language.choose(request, usual));
    return new ModelAndView("publicsite/list", "page", ListPage.of(list, words));
  }

  private static ModelAndView nothingThere(HttpServletRequest request) {
    Language.choose(request, Language.preferred(request));
    var page = new ModelAndView("publicsite/unknown");
    page.setStatus(HttpStatus.NOT_FOUND);
    return page;
  }

  /** A date that cannot be read is today: a published list is never refused. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}

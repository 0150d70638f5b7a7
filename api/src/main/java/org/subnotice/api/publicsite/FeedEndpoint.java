package org.subnotice.api.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.subnotice.api.page.Language;
import org.subnotice.api.page.Texts;
import org.subnotice.api.read.Processors;

/** Tells programs what has been announced, without asking anybody to subscribe by name. */
@RestController
class FeedEndpoint {

  private final Processors processors;
  private final Announcements announcements;
  private final Texts texts;

  FeedEndpoint(Processors processors, Announcements announcements, Texts texts) {
    this.processors = processors;
    this.announcements = announcements;
    this.texts = texts;
  }

  @GetMapping("/p/{slug}/feed.atom")
  ResponseEntity<byte[]> atom(@PathVariable String slug, HttpServletRequest request) {
    return text(find(slug, request).map(AtomFeed::write), "application/atom+xml");
  }

  @GetMapping("/p/{slug}/feed.json")
  ResponseEntity<JsonFeed> json(@PathVariable String slug, HttpServletRequest request) {
    var type = MediaType.parseMediaType("application/feed+json");
    return find(slug, request)
        .map(feed -> ResponseEntity.ok().contentType(type).body(JsonFeed.of(feed)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/p/{slug}/deadlines.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String slug, HttpServletRequest request) {
    return text(find(slug, request).map(DeadlineCalendar::write), "text/calendar");
  }

  private Optional<Feed> find(String slug, HttpServletRequest request) {
    return processors
        .bySlug(slug)
        .map(
            processor -> {
              var usual = Language.of(processor.language());
              var words = texts.in(Language.choose(request, usual));
              var told = announcements.of(processor.id(), words);
              return new Feed(processor, home(processor.slug()), words, told);
            });
  }

  private static String home(String slug) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .pathSegment("p", slug)
        .toUriString();
  }

  private static ResponseEntity<byte[]> text(Optional<String> body, String type) {
    Function<String, ResponseEntity<byte[]>> answer =
        text ->
            ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    return body.map(answer).orElseGet(() -> ResponseEntity.notFound().build());
  }
}

package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.Previews;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Shows what the recipients of a change read, before and after it is announced. */
@Controller
class PreviewEndpoint {

  /** A notice brings its own styles; in the frame of our page it loads and runs nothing. */
  private static final String FRAMED =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  private final Previews previews;
  private final ChangePages pages;

  PreviewEndpoint(Previews previews, ChangePages pages) {
    this.previews = previews;
    this.pages = pages;
  }

  @GetMapping("/console/changes/{c}/preview")
  @Requires(Access.DPO)
  ModelAndView read(@PathVariable("c") String change, Visit visit) {
    var known = pages.find(visit, change);
    var preview = previews.of(visit.tenant(), known.id()).orElseThrow(PreviewEndpoint::unknown);
    String title = Overview.title(known, visit.words());
    return visit.page("preview", PreviewPage.of(title, preview, visit));
  }

  @GetMapping("/console/changes/{c}/preview/{v}")
  @Requires(Access.DPO)
  ResponseEntity<byte[]> show(
      @PathVariable("c") String change,
      @PathVariable("v") String variant,
      Visit visit,
      HttpServletResponse response) {
    var content =
        previews
            .content(visit.tenant(), pages.find(visit, change).id(), variant)
            .orElseThrow(PreviewEndpoint::unknown);
    if (content.mediaType().startsWith(MediaType.TEXT_HTML_VALUE)) {
      response.setHeader("Content-Security-Policy", FRAMED);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(content.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + content.fileName() + "\"")
        .body(content.bytes());
  }

  private static Refusal unknown() {
    return new Refusal(RefusalCode.NOT_FOUND, "There is no such variant.");
  }
}

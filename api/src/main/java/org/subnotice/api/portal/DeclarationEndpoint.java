package org.subnotice.api.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.order.Arrivals;
import org.subnotice.api.page.Language;

/**
 * Takes what a controller declares. The request itself is the declaration and counts from the
 * instant at which it reached us; no second step has to confirm it.
 */
@Controller
class DeclarationEndpoint {

  private final Situations situations;
  private final NoticePages pages;
  private final Declaring declaring;
  private final Nonces nonces;
  private final Answers answers;
  private final Arrivals arrivals;

  DeclarationEndpoint(
      Situations situations,
      NoticePages pages,
      Declaring declaring,
      Nonces nonces,
      Answers answers,
      Arrivals arrivals) {
    this.situations = situations;
    this.pages = pages;
    this.declaring = declaring;
    this.nonces = nonces;
    this.answers = answers;
    this.arrivals = arrivals;
  }

  @PostMapping("/n/{token}/objection")
  ModelAndView object(@PathVariable String token, HttpServletRequest request) throws IOException {
    return take(token, Declaration.OBJECTION, request);
  }

  @PostMapping("/n/{token}/approval")
  ModelAndView approve(@PathVariable String token, HttpServletRequest request) throws IOException {
    return take(token, Declaration.APPROVAL, request);
  }

  @PostMapping("/n/{token}/acknowledgement")
  ModelAndView acknowledge(@PathVariable String token, HttpServletRequest request)
      throws IOException {
    return take(token, Declaration.ACKNOWLEDGEMENT, request);
  }

  @PostMapping("/n/{token}/objection/withdrawal")
  ModelAndView withdraw(@PathVariable String token, HttpServletRequest request) throws IOException {
    return take(token, Declaration.WITHDRAWAL, request);
  }

  private ModelAndView take(String token, Declaration declaration, HttpServletRequest request)
      throws IOException {
    try (var arrival = arrivals.arrive()) {
      Optional<Entry> entry = FormBody.read(request);
      if (entry.isEmpty()) {
        return answers.tooLarge(request);
      }
      return situations
          .find(token)
          .map(found -> judge(found, declaration, entry.get(), arrival.at(), request))
          .orElseGet(() -> answers.unknown(request));
    }
  }

  private ModelAndView judge(
      Situation situation,
      Declaration declaration,
      Entry entry,
      Instant receivedAt,
      HttpServletRequest request) {
    var language = Language.choose(request, Language.of(situation.link().language()));
    var faults = Fault.of(entry, nonces.verify(situation.token(), entry.nonce()));
    if (!faults.isEmpty()) {
      var attempt = new Attempt(declaration, entry, faults);
      return again(situation, new Reading(language, Optional.empty()), attempt);
    }
    declaring.declare(situation, declaration, entry, receivedAt);
    return answers.seeOther(Reading.after(situation.token(), language, declaration));
  }

  private ModelAndView again(Situation situation, Reading reading, Attempt attempt) {
    var page = pages.refused(situation, reading, attempt);
    var answer = new ModelAndView("portal/notice", "page", page);
    answer.setStatus(HttpStatus.BAD_REQUEST);
    return answer;
  }
}

package org.subnotice.api.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.order.Caller;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.core.processor.Role;

/**
 * One signed-in request.
 *
 * @param mark what each form carries back
 * @param switchTo the same page in the other language
 * @param done label of what the reader has just done, which the page confirms
 */
record Visit(
    Caller caller,
    Role role,
    ProcessorView processor,
    Words words,
    String mark,
    String switchTo,
    @Nullable String done,
    Instant now) {

  public boolean edits() {
    return role.includes(Role.EDITOR);
  }

  public boolean approves() {
    return role.includes(Role.APPROVER);
  }

  public boolean administers() {
    return role.includes(Role.ADMIN);
  }

  String tenant() {
    return caller.processor();
  }

  ZoneId zone() {
    return ZoneId.of(processor.zone());
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone());
  }

  String moment(@Nullable Instant at) {
    return Optional.ofNullable(at).map(it -> words.moment(it, zone())).orElse("");
  }

  /** What has just been done, in words. */
  public @Nullable String said() {
    String sentence = done == null ? "" : words.sayOr("done." + done, "");
    return sentence.isEmpty() ? null : sentence;
  }

  ModelAndView page(String template, Object page) {
    var answer = new ModelAndView("console/" + template, "page", page);
    answer.addObject("visit", this);
    return answer;
  }

  ModelAndView page(String template, Object page, int status) {
    var answer = page(template, page);
    answer.setStatus(HttpStatusCode.valueOf(status));
    return answer;
  }
}

package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.api.rest.processor.ProcessorSettings;
import org.subnotice.api.rest.processor.ProcessorSettings.ContestableReceipts;
import org.subnotice.api.rest.processor.SettingsSteps;
import org.subnotice.core.Refusal;
import org.subnotice.core.processor.Role;

/** Shows what the processor has set for itself, and lets an administrator change it. */
@Controller
class SettingsPageEndpoint {

  private static final List<String> TREATMENTS =
      Arrays.stream(ContestableReceipts.values()).map(Enum::name).toList();
  private static final List<String> LENGTHS =
      List.of("reminders/beforeLastDay", "reminders/withoutAcknowledgement", "reminders/untilTask");

  private final SettingsSteps steps;
  private final Declined declined;

  SettingsPageEndpoint(SettingsSteps steps, Declined declined) {
    this.steps = steps;
    this.declined = declined;
  }

  @GetMapping("/console/settings")
  @Requires(Access.DPO)
  ModelAndView read(Visit visit) {
    return visit.page("settings", page(visit, filled(steps.read(visit.caller()))));
  }

  @PostMapping("/console/settings")
  @Requires(Access.ADMIN)
  ModelAndView change(Visit visit, HttpServletRequest request) {
    var form = Form.sent("settings", request);
    var json = FormJson.of(form).texts(List.of("contestableReceipts")).yesOrNo("reminders/on");
    LENGTHS.forEach(json::days);
    try {
      steps.change(visit.caller(), json.body());
      return Addresses.done("/console/settings", "set");
    } catch (Refusal | InvalidRequest thrown) {
      var problem = declined.problem(thrown);
      String sentence = declined.sentence(thrown, visit.words());
      var returned = form.declined(problem, sentence, LENGTHS, visit.words());
      return visit.page("settings", page(visit, returned), problem.status());
    }
  }

  private static SettingsPage page(Visit visit, Form form) {
    return new SettingsPage(form, TREATMENTS, visit.role() == Role.ADMIN);
  }

  private static Form filled(ProcessorSettings is) {
    var reminders = is.reminders();
    return new Form(
        "settings",
        Map.of(
            "contestableReceipts",
            is.contestableReceipts().name(),
            "reminders/on",
            reminders.on() ? "on" : "",
            LENGTHS.get(0),
            number(reminders.beforeLastDay()),
            LENGTHS.get(1),
            number(reminders.withoutAcknowledgement()),
            LENGTHS.get(2),
            number(reminders.untilTask())),
        Map.of(),
        null);
  }

  private static String number(String days) {
    return days.replaceAll("\\D", "");
  }

  record SettingsPage(Form form, List<String> treatments, boolean changeable) {}
}

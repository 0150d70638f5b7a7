package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.processor.ProcessorCommand.SetReminders;
import org.subnotice.core.processor.Reminding;

class TaskAndSettingsTests extends OnConsole {

  @Test
  void a_task_says_when_it_is_due_and_leads_to_where_it_is_done() {
    for (String path : new String[] {"/console", "/console/tasks"}) {
      assertThat(person("acme-dpo").get(path).body())
          .contains("/console/agreements/agreement-00000000", "AVV-2025-17")
          .contains("fällig Montag, 23. November 2026");
    }
    assertThat(person("acme-dpo").get("/console/tasks").body())
        .contains("die Sie benennen können: 1");
  }

  @Test
  void an_administrator_sets_reminders_in_days() {
    var admin = person("acme-admin");
    assertThat(admin.get("/console/settings").body()).contains("value=\"3\"", "value=\"10\"");

    var answer =
        admin.submit(
            "/console/settings",
            "contestableReceipts",
            "WARN",
            "reminders/on",
            "on",
            "reminders/beforeLastDay",
            "2",
            "reminders/withoutAcknowledgement",
            "5",
            "reminders/untilTask",
            "9");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(world.commands)
        .filteredOn(SetReminders.class::isInstance)
        .extracting(command -> ((SetReminders) command).reminding())
        .contains(new Reminding(true, new Days(2), new Days(5), new Days(9)));
  }

  @Test
  void what_is_no_number_of_days_stands_beside_its_field() {
    var answer =
        person("acme-admin").submit("/console/settings", "reminders/beforeLastDay", "bald");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("settings-reminders-beforeLastDay-problem", "value=\"bald\"");
  }

  @Test
  void who_is_no_administrator_only_reads() {
    assertThat(person("acme-editor").get("/console/settings").body())
        .contains("Erinnerungen")
        .doesNotContain("type=\"submit\">Speichern");
    assertThat(person("acme-editor").submit("/console/settings").statusCode()).isEqualTo(403);
  }
}

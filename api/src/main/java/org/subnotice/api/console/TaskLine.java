package org.subnotice.api.console;

import org.subnotice.api.page.Words;
import org.subnotice.api.read.TaskKind;
import org.subnotice.api.read.TaskView;

/** One thing that waits for a person, with the page on which it is done. */
record TaskLine(
    String page, String window, String kind, String text, String agreement, String due) {

  static TaskLine of(TaskView task, Visit visit) {
    var words = visit.words();
    return new TaskLine(
        task.getPage(),
        task.window(),
        words.say("concern." + task.kind()),
        text(task, words),
        task.reference(),
        words.say("task.due", words.day(task.dueAt().atZone(visit.zone()).toLocalDate())));
  }

  private static String text(TaskView task, Words words) {
    String text = words.say("concern." + task.kind() + ".text");
    return task.kind() == TaskKind.UNDELIVERED && task.alternates() > 0
        ? text + " " + words.say("task.alternates", task.alternates())
        : text;
  }
}

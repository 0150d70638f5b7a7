package org.subnotice.api.console;

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
        words.say("concern." + task.kind() + ".text"),
        task.reference(),
        words.say("task.due", words.day(task.dueAt().atZone(visit.zone()).toLocalDate())));
  }
}

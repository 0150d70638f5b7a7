package org.subnotice.api.console;

import java.time.ZoneId;
import java.util.List;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Tasks.Waiting;
import org.subnotice.api.read.Worklist.Closing;

/** The first page: what is under way, what ends next, what waits for a person. */
record Overview(
    List<ChangeLine> changes,
    boolean more,
    List<Coming> coming,
    List<Concern> concerns,
    int listed,
    int agreements) {

  record ChangeLine(
      String id, String title, String state, String tone, String planned, Bar bar, boolean told) {

    static ChangeLine of(ChangeView change, Words words) {
      return new ChangeLine(
          change.id(),
          Overview.title(change, words),
          words.say("change." + change.state()),
          Tones.of(change.state()),
          words.say("planned", words.day(change.plannedFirstUse())),
          Bar.of(change.progress(), words),
          change.progress().planned() > 0);
    }
  }

  record Coming(String change, String title, String lastDay, String windows) {

    static Coming of(Closing closing, String title, Words words) {
      return new Coming(
          closing.change(),
          title,
          words.lastDay(closing.lastDay(), closing.closesAt(), ZoneId.of(closing.zone())),
          words.say("windows.running", closing.running()));
    }
  }

  record Concern(String title, String text, int number, List<TaskLine> first, int others) {

    static Concern of(Waiting waiting, Visit visit) {
      return new Concern(
          visit.words().say("concern." + waiting.kind()),
          visit.words().say("concern." + waiting.kind() + ".text"),
          waiting.number(),
          waiting.first().stream().map(task -> TaskLine.of(task, visit)).toList(),
          waiting.number() - waiting.first().size());
    }
  }

  /** Such as {@code Nordlicht Hosting GmbH – Objektspeicher}. */
  static String title(ChangeView change, Words words) {
    return words.say(
        "change.title." + change.kind(),
        change.engagement().entity().name(),
        change.engagement().service());
  }
}

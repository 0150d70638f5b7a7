package org.subnotice.api.publicsite;

import java.util.List;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.ProcessorView;

/**
 * A processor's announcements, ready to be written in one format or another.
 *
 * @param home absolute address of the published list
 */
record Feed(ProcessorView processor, String home, Words words, List<Announcement> announcements) {

  String title() {
    return words.say("feed.title", processor.name());
  }

  String addressOf(Announcement announcement) {
    return home + '#' + announcement.id();
  }
}

package org.subnotice.api.publicsite;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Date;

/** Writes announcements as Atom (RFC 4287). */
final class AtomFeed {

  private AtomFeed() {}

  static String write(Feed feed) {
    try {
      return new SyndFeedOutput().outputString(atom(feed));
    } catch (FeedException broken) {
      throw new IllegalStateException("The feed cannot be written", broken);
    }
  }

  private static SyndFeed atom(Feed feed) {
    var atom = new SyndFeedImpl();
    atom.setFeedType("atom_1.0");
    atom.setTitle(feed.title());
    atom.setAuthor(feed.processor().name());
    atom.setUri(feed.home());
    atom.setLink(feed.home());
    atom.setLanguage(feed.words().language().tag());
    feed.announcements().stream()
        .findFirst()
        .ifPresent(newest -> atom.setPublishedDate(Date.from(newest.announcedAt())));
    atom.setEntries(
        feed.announcements().stream().map(announced -> entry(feed, announced)).toList());
    return atom;
  }

  private static SyndEntry entry(Feed feed, Announcement announced) {
    var entry = new SyndEntryImpl();
    var text = new SyndContentImpl();
    text.setType("text");
    text.setValue(announced.text());
    entry.setTitle(announced.title());
    entry.setUri(feed.addressOf(announced));
    entry.setLink(feed.addressOf(announced));
    entry.setPublishedDate(Date.from(announced.announcedAt()));
    entry.setUpdatedDate(Date.from(announced.announcedAt()));
    entry.setDescription(text);
    return entry;
  }
}

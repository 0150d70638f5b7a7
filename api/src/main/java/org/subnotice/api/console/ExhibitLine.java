package org.subnotice.api.console;

import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.ExhibitView;

/**
 * A file that was filed to a window.
 *
 * @param name of the file, which is also the words of the link to it
 * @param description null where none was given
 * @param facts type, size, when and by whom
 * @param readable whether it can still be handed out
 */
record ExhibitLine(
    String id,
    String shows,
    String name,
    @Nullable String description,
    String facts,
    String sha256,
    boolean readable) {

  private static final long KILOBYTE = 1024;

  static ExhibitLine of(ExhibitView exhibit, Visit visit) {
    var words = visit.words();
    return new ExhibitLine(
        exhibit.id(),
        words.say("exhibit." + exhibit.describes()),
        exhibit.fileName(),
        exhibit.description(),
        words.say(
            "exhibit.facts",
            exhibit.mediaType(),
            Math.ceilDiv(exhibit.size(), KILOBYTE),
            visit.moment(exhibit.filedAt()),
            exhibit.filedBy()),
        exhibit.sha256(),
        exhibit.readable());
  }
}

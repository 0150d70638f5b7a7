package org.subnotice.infra.verify;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.subnotice.core.ledger.EventText;
import org.subnotice.core.ledger.Tampering;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.core.window.Salted;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Holds every exhibit against the hash in the event that filed it, which was taken with a salt. */
final class FiledExhibits {

  private static final Pattern EXHIBIT =
      Pattern.compile("exhibits/([0-9]{12})-.*-(objection|receipt|permission|other)\\.[a-z]+");

  private final Archive archive;
  private final Map<Long, EventText> events;
  private final JsonMapper json = new JsonMapper();

  FiledExhibits(Archive archive, Map<Long, EventText> events) {
    this.archive = archive;
    this.events = events;
  }

  /** Returns how many there are; throws {@link Tampering} at the first that differs. */
  int check() throws IOException {
    int count = 0;
    for (String name : archive.below("exhibits/")) {
      var named = EXHIBIT.matcher(name);
      if (named.matches()) {
        check(name, named.group(1));
        count++;
      }
    }
    return count;
  }

  private void check(String name, String number) throws IOException {
    long position = Long.parseLong(number);
    EventText event = events.get(position);
    if (event == null || !event.type().equals("ExhibitFiled")) {
      throw new Unreadable(name + " belongs to no event here.");
    }
    String salt = archive.text("exhibits/" + number + ".salt");
    if (!Salted.sha256(salt, archive.bytes(name)).equals(recorded(event))) {
      throw new Tampering(position, name + " is not the exhibit whose hash was recorded.");
    }
  }

  private String recorded(EventText event) {
    try {
      return json.readTree(event.payload()).path("sha256").asString("");
    } catch (JacksonException never) {
      throw new Unreadable("The event of an exhibit is no JSON.");
    }
  }
}

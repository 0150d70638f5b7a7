package org.subnotice.infra.verify;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.subnotice.core.ledger.EventText;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.ledger.Tampering;
import org.subnotice.core.ledger.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Holds every notice against the hash in the event that fixed it. */
final class SentNotices {

  private static final Pattern NOTICE = Pattern.compile("notices/([0-9]{12})-([0-9]{1,6})\\.eml");

  private final Archive archive;
  private final Map<Long, EventText> events;
  private final JsonMapper json = new JsonMapper();

  SentNotices(Archive archive, Map<Long, EventText> events) {
    this.archive = archive;
    this.events = events;
  }

  /** Returns how many there are; throws {@link Tampering} at the first that differs. */
  int check() throws IOException {
    int count = 0;
    for (String name : archive.below("notices/")) {
      var named = NOTICE.matcher(name);
      if (named.matches()) {
        check(name, Long.parseLong(named.group(1)), Integer.parseInt(named.group(2)));
        count++;
      }
    }
    return count;
  }

  private void check(String name, long position, int number) throws IOException {
    EventText event = events.get(position);
    if (event == null || !event.type().equals("NoticePrepared")) {
      throw new Unreadable(name + " belongs to no event here.");
    }
    if (!Hash.plain(archive.bytes(name)).toString().equals(recorded(event, number))) {
      throw new Tampering(position, name + " is not the notice whose hash was recorded.");
    }
  }

  private String recorded(EventText event, int number) {
    try {
      var message = json.readTree(event.payload()).path("messages").path(number - 1);
      return message.path("sha256").asString("");
    } catch (JacksonException never) {
      throw new Unreadable("The event of a notice is no JSON.");
    }
  }
}

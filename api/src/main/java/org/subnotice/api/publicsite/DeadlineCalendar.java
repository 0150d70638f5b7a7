package org.subnotice.api.publicsite;

import java.net.URI;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/** The days for which a use is planned, as a calendar (RFC 5545) to subscribe to. */
final class DeadlineCalendar {

  private DeadlineCalendar() {}

  static String write(Feed feed) {
    var calendar =
        new Calendar().withDefaults().withProdId("-//Subnotice//Subnotice//EN").getFluentTarget();
    feed.announcements().stream()
        .filter(Announcement::pending)
        .forEach(announced -> calendar.add(event(feed, announced)));
    return calendar.toString();
  }

  private static VEvent event(Feed feed, Announcement announced) {
    var event = new VEvent(false);
    event.add(new Uid(announced.id() + "@" + feed.processor().slug() + ".subnotice"));
    event.add(new DtStamp(announced.announcedAt()));
    event.add(new DtStart<>(announced.plannedFirstUse()));
    event.add(new Summary(feed.words().say("feed.event", announced.title())));
    event.add(new Description(announced.text()));
    event.add(new Url(URI.create(feed.home())));
    return event;
  }
}

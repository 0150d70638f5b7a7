package org.subnotice.core.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A ledger as it is exported, and where each of its entries begins. */
record ExampleLedger(byte[] text, List<RecordedEvent> events, List<Integer> starts, Head head) {

  static final String PROCESSOR = "processor-0123456789abcdef";

  static ExampleLedger of(int size) {
    return of(events(size));
  }

  static List<RecordedEvent> events(int size) {
    Random random = new Random(size);
    List<RecordedEvent> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      events.add(
          new RecordedEvent(
              i * 3L + random.nextInt(3),
              "event-" + Long.toHexString(random.nextLong()),
              random.nextInt(50) == 0 ? null : "window",
              "window-" + Long.toHexString(random.nextLong()),
              random.nextInt(9),
              Instant.ofEpochSecond(1_800_000_000L + i, random.nextInt(1_000_000) * 1_000L),
              "ObjectionReceived",
              "1",
              "{\"text\":\"Kein Einsatz – bitte nicht.\",\"n\":" + random.nextInt() + "}",
              "{\"processor\":\"" + PROCESSOR + "\"}"));
    }
    return events;
  }

  static ExampleLedger of(List<RecordedEvent> events) {
    var out = new ByteArrayOutputStream();
    List<Integer> starts = new ArrayList<>();
    Head head = Head.BEFORE_ALL;
    try {
      var writer = new LedgerWriter(out);
      writer.begin(PROCESSOR);
      for (RecordedEvent event : events) {
        starts.add(out.size());
        writer.write(event.bytes(), event.leaf());
        head = head.plus(event.leaf());
      }
      starts.add(out.size());
      writer.end();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return new ExampleLedger(out.toByteArray(), List.copyOf(events), starts, head);
  }
}

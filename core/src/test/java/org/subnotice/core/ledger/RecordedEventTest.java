package org.subnotice.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedEventTest {

  private static final RecordedEvent EVENT =
      new RecordedEvent(
          7,
          "id",
          "window",
          "window-1",
          2,
          Instant.parse("2026-12-01T12:00:00.123456Z"),
          "WindowOpened",
          "1",
          "{\"ü\":1}",
          "{}");

  @Test
  void its_bytes_are_a_text_that_people_can_read() {
    assertThat(new String(EVENT.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            subnotice event 1
            place: 7
            id: id
            kind: window
            stream: window-1
            number: 2
            recorded: 2026-12-01T12:00:00.123456Z
            type: WindowOpened
            revision: 1
            metadata 2
            {}
            payload 8
            {"ü":1}
            """);
  }

  @Test
  void what_a_program_needs_is_read_back() {
    var read = EventText.read(EVENT.bytes());
    assertThat(read).isEqualTo(new EventText("window-1", "WindowOpened", "{\"ü\":1}"));
  }

  @Test
  void no_two_events_have_the_same_bytes() {
    assertThat(
            List.of(
                EVENT,
                with("a\nkind: b", null, "x", "y"),
                with("a", "b", "x", "y"),
                with("a\\nkind: b", null, "x", "y"),
                with("a", "b", "x\npayload 1\ny", ""),
                with("a", "b", "", "x\npayload 1\ny"),
                with("a", "b", "y", "x")))
        .extracting(RecordedEvent::leaf)
        .doesNotHaveDuplicates();
  }

  private static RecordedEvent with(
      String id, @Nullable String kind, String payload, String metadata) {
    return new RecordedEvent(1, id, kind, "s", 1, EVENT.recordedAt(), "T", null, payload, metadata);
  }
}

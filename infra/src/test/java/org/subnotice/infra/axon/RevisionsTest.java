package org.subnotice.infra.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.ObjectionTimeliness;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import org.subnotice.core.window.WindowState;
import org.subnotice.infra.SubnoticeTest;

/** What was stored by the first version of an event is read as if the last one had written it. */
@SubnoticeTest
class RevisionsTest {

  private static final Instant RECORDED = Instant.parse("2026-11-23T09:00:00Z");

  private final JdbcClient database;
  private final Decisions decisions;
  private final WindowDecider windows;
  private final Serializer serializer;
  private final PostgresEventStorageEngine engine;
  private final TransactionTemplate transaction;

  @Autowired
  RevisionsTest(
      JdbcClient database,
      Decisions decisions,
      WindowDecider windows,
      Serializer serializer,
      PostgresEventStorageEngine engine,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.decisions = decisions;
    this.windows = windows;
    this.serializer = serializer;
    this.engine = engine;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void a_window_that_was_stored_before_its_events_changed_is_loaded() {
    Window window = withOldWindow(id -> decisions.stateOf(windows, id));

    assertThat(window.state()).isEqualTo(WindowState.OPEN);
    assertThat(window.opening().map(WindowOpened::toldAt))
        .contains(Instant.parse("2026-11-23T09:00:05Z"));
  }

  @Test
  void what_the_old_one_did_not_say_follows_from_what_stands_beside_it() {
    List<?> events =
        withOldWindow(
            id ->
                engine
                    .readEvents(id)
                    .asStream()
                    .map(event -> (Object) event.getPayload())
                    .toList());

    assertThat(events.getFirst())
        .isInstanceOfSatisfying(
            WindowPlanned.class,
            planned -> {
              assertThat(planned.publishedAt()).isEqualTo(RECORDED);
              assertThat(planned.contestableBlocks()).isFalse();
              assertThat(planned.terms().timeliness()).isEqualTo(ObjectionTimeliness.RECEIPT);
              assertThat(planned.terms().objectionForm()).isEqualTo(Form.ANY);
            });
  }

  @Test
  void new_ones_are_stored_under_the_new_revision() {
    String old = text("WindowPlanned-1.json");
    var planned = withOldWindow(id -> engine.readEvents(id).next().getPayload());

    SerializedObject<String> written = serializer.serialize(planned, String.class);

    assertThat(written.getType().getName()).isEqualTo("WindowPlanned");
    assertThat(written.getType().getRevision()).isEqualTo("2");
    assertThat(written.getData()).contains("publishedAt").isNotEqualTo(old);
    Object again =
        serializer.deserialize(
            new SimpleSerializedObject<>(
                written.getData(), String.class, written.getType().getName(), "2"));
    assertThat(again).isEqualTo(planned);
  }

  /** Rolled back, so that nobody who follows the log meets a window without its change. */
  private <T> T withOldWindow(Function<String, T> question) {
    String window = "window-" + UUID.randomUUID();
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          store(window, 0, "WindowPlanned");
          store(window, 1, "WindowOpened");
          return question.apply(window);
        });
  }

  private void store(String window, long number, String type) {
    database
        .sql(
            """
            INSERT INTO domain_event (event_identifier, aggregate_type, aggregate_identifier,
              sequence_number, recorded_at, payload_type, payload_revision, payload, metadata)
            VALUES (?, 'window', ?, ?, ?, ?, '1', ?, '{}')
            """)
        .params(
            UUID.randomUUID().toString(),
            window,
            number,
            RECORDED.atOffset(ZoneOffset.UTC),
            type,
            text(type + "-1.json").replace("WINDOW", window))
        .update();
  }

  private static String text(String file) {
    try {
      return new ClassPathResource(file, RevisionsTest.class)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}

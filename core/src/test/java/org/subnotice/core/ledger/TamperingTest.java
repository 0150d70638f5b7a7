package org.subnotice.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever is done to a log of a thousand events, it is found. */
class TamperingTest {

  private static final int SIZE = 1_000;
  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  private static final SigningKey KEY = SigningKey.make();

  private final ExampleLedger ledger = ExampleLedger.of(SIZE);
  private final SignedCheckpoint kept = KEY.sign(ExampleLedger.PROCESSOR, ledger.head(), NOON);

  @Test
  void an_untouched_ledger_agrees_with_its_checkpoints() {
    assertThatCode(() -> check(ledger.text(), kept.checkpoint())).doesNotThrowAnyException();
  }

  /**
   * Each altered ledger is read from the altered entry on, behind entries that the same check went
   * through before: to go through them again for each of half a million bytes would change nothing.
   */
  @Test
  void every_single_changed_byte_is_found_at_its_entry() throws IOException {
    var check = LedgerCheck.against(List.of(kept.checkpoint()));
    for (int position = 0; position < SIZE; position++) {
      int start = ledger.starts().get(position);
      int end = ledger.starts().get(position + 1);
      byte[] slice = Arrays.copyOfRange(ledger.text(), start, end);
      for (int at = 0; at < slice.length; at++) {
        for (int flip : new int[] {0x01, 0x20}) {
          slice[at] ^= (byte) flip;
          assertFound(check, slice, position, at);
          slice[at] ^= (byte) flip;
        }
      }
      check = check.plus(next(slice, position));
    }
    check.end();
  }

  private static void assertFound(LedgerCheck check, byte[] slice, int position, int at) {
    try {
      check.plus(next(slice, position));
    } catch (Tampering found) {
      if (found.position() == position) {
        return;
      }
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
    fail("A changed byte %d of entry %d was not found there", at, position);
  }

  private static LedgerEntry next(byte[] slice, int position) throws IOException {
    return new LedgerReader(new ByteArrayInputStream(slice), position)
        .next()
        .orElseThrow(() -> new Tampering(position, "the ledger ends"));
  }

  @Test
  void a_changed_byte_before_the_first_and_behind_the_last_entry_is_found() {
    byte[] text = ledger.text().clone();
    int first = ledger.starts().getFirst();
    int last = ledger.starts().getLast();
    for (int at = 0; at < text.length; at = at == first - 1 ? last : at + 1) {
      text[at] ^= 0x01;
      assertThatCode(() -> check(text, kept.checkpoint()))
          .as("byte %d", at)
          .isInstanceOfAny(Tampering.class, Unreadable.class);
      text[at] ^= 0x01;
    }
  }

  @Test
  void every_deleted_event_is_found_although_all_hashes_were_computed_anew() {
    for (int position = 0; position < SIZE; position += 37) {
      int gone = position;
      assertFoundAnew(events -> events.remove(gone));
    }
  }

  @Test
  void every_swapped_pair_is_found_although_all_hashes_were_computed_anew() {
    for (int position = 0; position + 1 < SIZE; position += 37) {
      int first = position;
      assertFoundAnew(events -> events.set(first, events.set(first + 1, events.get(first))));
    }
  }

  @Test
  void every_inserted_event_is_found_although_all_hashes_were_computed_anew() {
    var foreign = ExampleLedger.events(1).getFirst();
    for (int position = 0; position < SIZE; position += 37) {
      int at = position;
      assertFoundAnew(events -> events.add(at, foreign));
    }
  }

  @Test
  void what_was_changed_after_an_older_checkpoint_is_narrowed_down() {
    var older = KEY.sign(ExampleLedger.PROCESSOR, ExampleLedger.of(before(400)).head(), NOON);
    List<RecordedEvent> changed = new ArrayList<>(ledger.events());
    changed.remove(500);
    changed.add(ledger.events().getFirst());

    assertThatExceptionOfType(Tampering.class)
        .isThrownBy(
            () -> check(ExampleLedger.of(changed).text(), older.checkpoint(), kept.checkpoint()))
        .matches(found -> found.position() == 400)
        .withMessageContaining("to entry 999");
  }

  @Test
  void every_cut_tail_is_found_against_a_checkpoint_that_was_kept_elsewhere() {
    for (int left = 0; left < SIZE; left += 37) {
      int size = left;
      assertThatExceptionOfType(Tampering.class)
          .isThrownBy(() -> check(ExampleLedger.of(before(size)).text(), kept.checkpoint()))
          .matches(found -> found.position() == size)
          .withMessageContaining("counted 1000 entries");
    }
  }

  @Test
  void a_file_that_breaks_off_is_found_wherever_it_does() {
    for (int length = ledger.text().length - 1; length > 0; length -= 9_973) {
      byte[] rest = Arrays.copyOf(ledger.text(), length);
      assertThatCode(() -> check(rest)).isInstanceOfAny(Tampering.class, Unreadable.class);
    }
  }

  @Test
  void every_changed_byte_of_a_checkpoint_is_found() {
    byte[] note = kept.note().getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < note.length; at++) {
      note[at] ^= 0x01;
      assertThat(isSigned(note)).as("byte %d", at).isFalse();
      note[at] ^= 0x01;
    }
    assertThat(isSigned(note)).isTrue();
  }

  private static boolean isSigned(byte[] note) {
    try {
      String text = new String(note, StandardCharsets.UTF_8);
      return SignedCheckpoint.parse(text).isSignedBy(KEY.verifying());
    } catch (Unreadable found) {
      return false;
    }
  }

  private List<RecordedEvent> before(int size) {
    return ledger.events().subList(0, size);
  }

  /** By whoever can compute hashes, and has no access to the checkpoint that was kept. */
  private void assertFoundAnew(Consumer<List<RecordedEvent>> change) {
    List<RecordedEvent> events = new ArrayList<>(ledger.events());
    change.accept(events);
    assertThatExceptionOfType(Tampering.class)
        .isThrownBy(() -> check(ExampleLedger.of(events).text(), kept.checkpoint()));
  }

  private static void check(byte[] text, Checkpoint... checkpoints) throws IOException {
    var reader = new LedgerReader(new ByteArrayInputStream(text), 0);
    if (!reader.processor().equals(ExampleLedger.PROCESSOR)) {
      throw new Tampering(0, "it is another processor's");
    }
    var check = LedgerCheck.against(List.of(checkpoints));
    for (var entry = reader.next(); entry.isPresent(); entry = reader.next()) {
      check = check.plus(entry.get());
    }
    check.end();
  }
}

package org.subnotice.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.personal.Sealed;

class WordingTest {

  private static final Letterhead HEAD =
      new Letterhead(List.of("Acme GmbH", "Am Kai 1 · 20457 Hamburg"), "Acme · Hamburg");
  private static final OwnWords GERMAN =
      new OwnWords("Liebe Kundin,", "", List.of("Anna Beispiel", "Geschäftsführerin"));

  @Test
  void comes_out_of_its_seals_as_it_went_in() {
    var wording = new Wording(HEAD, GERMAN, OwnWords.NONE);
    assertThat(wording.sealedBy(WordingTest::seal).openedBy(WordingTest::open)).isEqualTo(wording);
  }

  @Test
  void destroyed_it_is_nothing() {
    var destroyed = new Wording(HEAD, GERMAN, GERMAN).sealedBy(WordingTest::seal);
    assertThat(destroyed.openedBy(any -> Optional.empty())).isEqualTo(Wording.NONE);
  }

  @Test
  void nothing_unfit_reaches_the_log_and_everything_there_is_read() {
    var unfit = new OwnWords("Siehe https://evil.example", "", List.of());
    refused(new Wording(HEAD, unfit, OwnWords.NONE));
    refused(new Wording(HEAD, OwnWords.NONE, unfit));
    refused(new Wording(new Letterhead(List.of("a\nb"), ""), GERMAN, GERMAN));
    refused(new Wording(new Letterhead(Collections.nCopies(7, "a"), ""), GERMAN, GERMAN));
    refused(new Wording(HEAD, new OwnWords("", "", Collections.nCopies(5, "a")), GERMAN));
    var older = new SealedWording.Words(seal(unfit.opening()), seal(""), seal(""));
    assertThat(older.opened(WordingTest::open)).isEqualTo(unfit);
  }

  private static void refused(Wording wording) {
    assertThatThrownBy(() -> wording.sealedBy(WordingTest::seal)).isInstanceOf(Refusal.class);
  }

  private static Sealed seal(String clear) {
    return new Sealed("person-00000001", clear);
  }

  private static Optional<String> open(Sealed hidden) {
    return Optional.of(hidden.ciphertext());
  }
}

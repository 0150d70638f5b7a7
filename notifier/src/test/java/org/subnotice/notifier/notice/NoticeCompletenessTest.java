package org.subnotice.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeCompletenessTest {

  private static final Set<NoticeItem> ALL = EnumSet.allOf(NoticeItem.class);
  private final NoticeFacts complete =
      NoticeExamples.facts(NoticeKind.REPLACEMENT, NoticeExamples.CONBOOL);

  @Test
  void a_complete_dossier_lacks_nothing() {
    assertThat(NoticeCompleteness.missing(complete, ALL)).isEmpty();
  }

  @Test
  void names_what_is_missing_in_both_languages() {
    NoticeFacts facts = with(new Subprocessor("Hetzner", " ", "DE", Optional.empty()));
    List<NoticeItem> missing = NoticeCompleteness.missing(facts, ALL);
    assertThat(missing).containsExactly(NoticeItem.ADDRESS, NoticeItem.CONTACT_PERSON);
    assertThat(missing.getFirst().name(NoticeLanguage.GERMAN))
        .isEqualTo("Anschrift des Unterauftragsverarbeiters");
    assertThat(missing.getFirst().name(NoticeLanguage.ENGLISH))
        .isEqualTo("address of the subprocessor");
  }

  @Test
  void only_what_the_contract_wants_is_missed() {
    NoticeFacts facts = with(new Subprocessor("Hetzner", "", "", Optional.empty()));
    assertThat(NoticeCompleteness.missing(facts, Set.of(NoticeItem.NAME))).isEmpty();
    assertThat(NoticeCompleteness.missing(facts, Set.of(NoticeItem.NAME, NoticeItem.SEAT)))
        .containsExactly(NoticeItem.SEAT);
  }

  @Test
  void a_transfer_needs_guarantees_only_where_there_is_one() {
    NoticeFacts bare = withTransfer(Optional.of(new ThirdCountry("", "", "", Optional.empty())));
    assertThat(NoticeCompleteness.missing(bare, ALL))
        .containsExactly(
            NoticeItem.TRANSFER_BASIS, NoticeItem.GUARANTEES, NoticeItem.EVIDENCE_ROUTE);
    assertThat(NoticeCompleteness.missing(withTransfer(Optional.empty()), ALL)).isEmpty();
  }

  @Test
  void an_unknown_chain_is_a_gap_and_an_empty_one_is_not() {
    assertThat(NoticeCompleteness.missing(withChain(Optional.empty()), ALL))
        .containsExactly(NoticeItem.CHAIN);
    assertThat(NoticeCompleteness.missing(withChain(Optional.of(List.of())), ALL)).isEmpty();
  }

  @Test
  void every_item_has_a_name_in_both_languages() {
    for (NoticeLanguage language : NoticeLanguage.values()) {
      assertThat(ALL).allSatisfy(item -> assertThat(item.name(language)).isNotBlank());
    }
  }

  private NoticeFacts with(Subprocessor subprocessor) {
    return rebuilt(subprocessor, complete.places(), complete.chain());
  }

  private NoticeFacts withTransfer(Optional<ThirdCountry> transfer) {
    Places places = new Places(List.of("DE"), List.of(), transfer);
    return rebuilt(complete.subprocessor(), places, complete.chain());
  }

  private NoticeFacts withChain(Optional<List<ChainLink>> chain) {
    return rebuilt(complete.subprocessor(), complete.places(), chain);
  }

  private NoticeFacts rebuilt(
      Subprocessor subprocessor, Places places, Optional<List<ChainLink>> chain) {
    return new NoticeFacts(
        complete.processor(),
        complete.changeId(),
        complete.kind(),
        complete.replaces(),
        complete.reason(),
        subprocessor,
        complete.processing(),
        places,
        complete.safeguards(),
        chain,
        complete.plannedFirstUse(),
        complete.register(),
        complete.terms(),
        complete.wording());
  }
}

package org.subnotice.notifier.notice;

import java.util.function.Predicate;

/** What a notice can lack. A contract says which of these it wants; the names are stable. */
public enum NoticeItem {
  PROCESSOR_NAME(facts -> !facts.processor().name().isBlank()),
  PROCESSOR_ADDRESS(facts -> !facts.processor().address().isBlank()),
  REPLACED_ENTITY(facts -> facts.kind() != NoticeKind.REPLACEMENT || facts.replaces().isPresent()),
  REASON(facts -> !facts.reason().isBlank()),
  NAME(facts -> !facts.subprocessor().legalName().isBlank()),
  ADDRESS(facts -> !facts.subprocessor().address().isBlank()),
  SEAT(facts -> !facts.subprocessor().country().isBlank()),
  CONTACT_PERSON(facts -> facts.subprocessor().contact().isPresent()),
  SERVICE(facts -> !facts.processing().service().isBlank()),
  PURPOSE(facts -> !facts.processing().purpose().isBlank()),
  DESCRIPTION(facts -> !facts.processing().description().isBlank()),
  DATA_CATEGORIES(facts -> !facts.processing().dataCategories().isEmpty()),
  DATA_SUBJECTS(facts -> !facts.processing().dataSubjects().isEmpty()),
  DELIMITATION(facts -> !facts.processing().delimitation().isBlank()),
  DATA_LOCATION(facts -> !facts.places().dataLocations().isEmpty()),
  /** Met when no data goes to a third country; the same holds for the next two. */
  TRANSFER_BASIS(facts -> transfers(facts, transfer -> !transfer.basis().isBlank())),
  GUARANTEES(facts -> transfers(facts, transfer -> !transfer.guarantees().isBlank())),
  EVIDENCE_ROUTE(facts -> transfers(facts, transfer -> !transfer.evidence().isBlank())),
  MEASURES(facts -> !facts.safeguards().measures().isEmpty()),
  DUE_DILIGENCE(facts -> !facts.safeguards().dueDiligence().isEmpty()),
  CHAIN(facts -> facts.chain().isPresent()),
  PLANNED_FIRST_USE(facts -> facts.plannedFirstUse().isPresent()),
  REGISTER_HASH(facts -> !facts.register().contentHash().isBlank());

  private final Predicate<NoticeFacts> given;

  NoticeItem(Predicate<NoticeFacts> given) {
    this.given = given;
  }

  boolean isGivenBy(NoticeFacts facts) {
    return given.test(facts);
  }

  /** How a person calls the item. */
  public String name(NoticeLanguage language) {
    return Words.in(language).say("item", this);
  }

  private static boolean transfers(NoticeFacts facts, Predicate<ThirdCountry> given) {
    return facts.places().thirdCountry().stream().allMatch(given);
  }
}

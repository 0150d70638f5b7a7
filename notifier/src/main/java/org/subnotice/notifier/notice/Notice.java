package org.subnotice.notifier.notice;

import java.util.Optional;

/** The notice of an intended change: all that Art. 28(2) GDPR and the agreement want told. */
public record Notice(NoticeFacts facts, NoticeSlots slots) {

  /** One line that names the change and the last day. */
  public String subject() {
    return template().subject(slots.words());
  }

  public Document document() {
    return template().document(slots.words());
  }

  /** As a letter says it. */
  public Document letter() {
    return template().document(slots.words(), Medium.LETTER);
  }

  /** The last day for the recipient's calendar; none for what is only told. */
  public Optional<String> calendar() {
    return template().calendar(slots.words());
  }

  private NoticeTemplate template() {
    return new NoticeTemplate(facts, slots.language());
  }
}

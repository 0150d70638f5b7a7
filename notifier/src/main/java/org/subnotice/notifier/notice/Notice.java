package org.subnotice.notifier.notice;

/** The notice of an intended change: all that Art. 28(2) GDPR and the agreement want told. */
public record Notice(NoticeFacts facts, NoticeSlots slots) {

  /** One line that names the change and the last day. */
  public String subject() {
    return template().subject(slots.words());
  }

  public Document document() {
    return template().document(slots.words());
  }

  private NoticeTemplate template() {
    return new NoticeTemplate(facts, slots.language());
  }
}

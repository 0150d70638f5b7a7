package org.subnotice.api.read;

/** Why a person must look. */
public enum TaskKind {
  /** Who objected may not have been entitled to; only a rejection at once helps (§ 174 BGB). */
  AUTHORITY_UNVERIFIED,
  OBJECTION_UNRESOLVED,
  LATE_OBJECTION,
  /** No designated address takes the notice. */
  UNDELIVERED,
  /** An answer waits for somebody to say what it means. */
  REPLY_UNREAD,
  /** The contract wants a signed letter, and nobody has recorded its receipt. */
  LETTER_TO_SEND,
  /** For long enough only a mail server has said that the notice arrived. */
  RECEIPT_CONTESTABLE,
  /** For long enough nothing shows that the notice arrived. */
  RECEIPT_MISSING
}

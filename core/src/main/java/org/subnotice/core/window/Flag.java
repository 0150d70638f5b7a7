package org.subnotice.core.window;

/** What a human should look at in an objection. A flag never rejects it. */
public enum Flag {
  /** Received at or after the closing instant. */
  LATE,
  /** The contract asks for a ground and none was given. */
  GROUND_MISSING,
  /** A link or a letter proves possession, not authority to declare (§ 174 BGB). */
  AUTHORITY_UNVERIFIED,
  /** The contract may ask for another form. */
  FORM_DOUBTFUL,
  /** Rests on Art. 28(2) GDPR, since the contract grants no right to object. */
  STATUTORY
}

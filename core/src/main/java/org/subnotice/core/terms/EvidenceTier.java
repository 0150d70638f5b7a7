package org.subnotice.core.terms;

/** How strongly it is proved that a notice arrived; a later constant is the stronger proof. */
public enum EvidenceTier {
  /** Handed to the processor's own relay. Never starts a window. */
  T0,
  /** Accepted by the recipient's mail server. */
  T1,
  /** Delivered, by a delivery status notification (RFC 3464). */
  T2,
  /** Acknowledged by a human. */
  T3,
  /** Registered letter, messenger or qualified registered delivery (eIDAS Art. 43 and 44). */
  T4;

  /** Whether it rests on the word of a mail server, which a court may not take for proof. */
  public boolean contestable() {
    return compareTo(T1) <= 0;
  }
}

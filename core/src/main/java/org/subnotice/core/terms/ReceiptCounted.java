package org.subnotice.core.terms;

/** Which receipt counts when a notice goes to several designated contacts. */
public enum ReceiptCounted {
  /** The first receipt. */
  FIRST,
  /** The latest of the receipts there are. */
  LATEST,
  /** The latest, and nothing starts before each contact has received. */
  ALL
}

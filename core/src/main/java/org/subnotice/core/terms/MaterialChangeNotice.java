package org.subnotice.core.terms;

/** The duty to tell of material changes at a subprocessor already in use. */
public enum MaterialChangeNotice {
  NONE,
  /** At once, of the subprocessor and of its measures. */
  AT_ONCE,
  /** At once, of certificates and evidence withdrawn or changed. */
  AT_ONCE_FOR_EVIDENCE
}

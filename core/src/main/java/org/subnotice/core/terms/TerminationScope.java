package org.subnotice.core.terms;

/** What ends when a side terminates after an objection. */
public enum TerminationScope {
  AFFECTED_SERVICE,
  AGREEMENT
}

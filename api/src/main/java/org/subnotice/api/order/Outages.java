package org.subnotice.api.order;

/** Tells what we cannot reach from what we have done wrong. */
public interface Outages {

  /**
   * Whether the failure means that a part we depend on does not answer, so that a retry may help.
   */
  boolean explain(Throwable failure);
}

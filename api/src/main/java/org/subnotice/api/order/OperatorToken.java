package org.subnotice.api.order;

/** Knows the bearer token of the operator. */
public interface OperatorToken {

  /** Takes the same time whatever is presented. */
  boolean matches(String presented);
}

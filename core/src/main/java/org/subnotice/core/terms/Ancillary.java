package org.subnotice.core.terms;

/** A bought-in service that is not a subprocessing under the contract. */
public enum Ancillary {
  TRANSPORT,
  MAINTENANCE,
  CLEANING,
  TELECOMMUNICATIONS,
  CUSTOMER_SERVICE,
  /** Other services bought to support the performance. */
  OTHER_SUPPORT
}

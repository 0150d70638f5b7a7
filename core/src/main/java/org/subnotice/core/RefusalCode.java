package org.subnotice.core;

/**
 * The stable codes of refusals. A code never changes its meaning; programs are written against it.
 */
public enum RefusalCode {
  /** A value is malformed or outside its limits. */
  INVALID,
  /** Unknown, or another processor's: the two look the same from outside. */
  NOT_FOUND,
  /** The terms named are neither in the catalogue nor the processor's own. */
  UNKNOWN_TERMS,
  /** The drafter of a change may not approve it. */
  FOUR_EYES,
  /** The step needs a role that the person does not have. */
  ROLE_TOO_SMALL,
  /** The state does not allow this step. */
  WRONG_STATE,
  /** A change that was announced is announced again. */
  ALREADY_ANNOUNCED,
  /** The dossier lacks what a contract demands of a complete notice. */
  DOSSIER_INCOMPLETE,
  /** A date that must lie ahead has passed. */
  DATE_PASSED,
  /** Something of the same name or reference exists. */
  ALREADY_EXISTS,
  /** The subprocessor may not be used for an agreement on that day. */
  USE_NOT_PERMITTED,
  /** The contract does not provide for this declaration. */
  NOT_PROVIDED_BY_CONTRACT,
  /** The person cannot be erased yet: something that goes on needs her. */
  STILL_NEEDED,
  /** What names the person is evidence whose retention has not ended; it can be overruled. */
  RETENTION_RUNS,
  /** The service would stop earlier than the contract allows. */
  STOP_TOO_EARLY
}

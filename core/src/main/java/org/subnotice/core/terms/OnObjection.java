package org.subnotice.core.terms;

/** What may follow an objection. */
public enum OnObjection {
  /** The processor goes on without the subprocessor for this controller. */
  CONTINUE_WITHOUT_CHANGE,
  /** The processor stops the affected service, not before the stop period has run. */
  STOP_SERVICE,
  /** The parties look for a solution while the consultation period runs. */
  CONSULT,
  /** The processor may remove the ground of the objection while the cure period runs. */
  CURE,
  /** One side may terminate; see {@link ConsequenceTerms#mayTerminate()}. */
  TERMINATE,
  /** Nothing is agreed: no use for this controller until a human decides. */
  BLOCK_UNTIL_DECIDED
}

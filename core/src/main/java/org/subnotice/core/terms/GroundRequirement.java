package org.subnotice.core.terms;

/** Which ground an objection needs. A missing ground is flagged and never refused. */
public enum GroundRequirement {
  NONE,
  /** A sachlicher Grund: a factual, comprehensible reason. */
  SACHLICHER_GRUND,
  /** A reasonable ground. */
  REASONABLE,
  /** The objection must not be unreasonable. */
  NOT_UNREASONABLE,
  /** A ground of data protection law. */
  DATA_PROTECTION,
  /** One of the grounds that the contract lists; see {@link ObjectionTerms#closedGrounds()}. */
  CLOSED_LIST
}

package org.subnotice.core.terms;

/** Answers what applies for each parameter; the topics of a contract add the names. */
interface Values {

  /** What applies for a parameter, and who says so. */
  <T> Value<T> value(Parameter<T> parameter);
}

package org.subnotice.api.order;

/** Puts on record who is shown personal data. */
@FunctionalInterface
public interface Readings {

  /**
   * Durable before anything is shown.
   *
   * @param subject path of what is shown, without a query
   */
  void note(Caller caller, String subject);
}

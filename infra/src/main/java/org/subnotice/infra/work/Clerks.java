package org.subnotice.infra.work;

/**
 * Those who work.
 *
 * @param notices plans windows and tells controllers
 * @param confirmations confirms declarations
 * @param periods closes what is due
 */
public record Clerks(Clerk notices, Clerk confirmations, Clerk periods) {

  /**
   * Does all that is outstanding before it returns, in the order in which one leads to the next.
   */
  public void runNow() {
    notices.runNow();
    periods.runNow();
    confirmations.runNow();
  }
}

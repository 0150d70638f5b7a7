package org.subnotice.infra.work;

/**
 * Those who work.
 *
 * @param inbound looks at what has come in
 * @param notices plans windows and tells controllers
 * @param confirmations confirms declarations
 * @param periods closes what is due
 * @param reminders reminds who has said nothing
 */
public record Clerks(
    Clerk inbound, Clerk notices, Clerk confirmations, Clerk periods, Clerk reminders) {

  /** Something has come in. */
  public void lookAtMail() {
    inbound.wake();
  }

  /**
   * Does all that is outstanding before it returns, in the order in which one leads to the next.
   */
  public void runNow() {
    inbound.runNow();
    notices.runNow();
    periods.runNow();
    confirmations.runNow();
    reminders.runNow();
  }
}

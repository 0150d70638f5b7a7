package org.subnotice.notifier.reaction;

/** The way to the mail server as less urgent mails see it: notices, confirmations, reminders. */
public interface Precedence {

  /** What is more urgent and outstanding has gone out when this returns. */
  void first();

  /**
   * Asked before each mail: returns at once unless something more urgent is being sent or somebody
   * has called for it since.
   */
  void giveWay();
}

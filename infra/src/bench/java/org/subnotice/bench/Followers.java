package org.subnotice.bench;

import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/** What follows the log behind everybody's back. */
final class Followers {

  private Followers() {}

  static void stop(ApplicationContext context) {
    context.getBean("ledgerFollower", SmartLifecycle.class).stop();
  }

  static void start(ApplicationContext context) {
    context.getBean("ledgerFollower", SmartLifecycle.class).start();
  }
}

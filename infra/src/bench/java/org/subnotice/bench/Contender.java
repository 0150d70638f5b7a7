package org.subnotice.bench;

/** One way of doing the same work. */
record Contender(String name, Work work) {

  /** Does the work once; what it prepares and checks it does before and after. */
  interface Work {

    /** Nanoseconds that the work itself took. */
    long nanoseconds() throws Exception;
  }
}

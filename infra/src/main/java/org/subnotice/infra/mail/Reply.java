package org.subnotice.infra.mail;

/** What the server answered to one command (RFC 5321, 4.2). */
record Reply(int code, String text) {

  boolean isPositive() {
    return code >= 200 && code < 300;
  }

  /** A missing login or missing encryption (53x) is ours to repair, and then the message goes. */
  boolean isFinal() {
    return code >= 500 && code < 600 && code / 10 != 53;
  }
}

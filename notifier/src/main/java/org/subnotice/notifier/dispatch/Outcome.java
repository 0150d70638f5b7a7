package org.subnotice.notifier.dispatch;

/** What an attempt came to. */
public enum Outcome {
  /** The server took the message. */
  ACCEPTED,
  /** The server refused it for good. */
  REFUSED,
  /** Not delivered, and tried again later. */
  DEFERRED,
  /** It may have been delivered: no answer came, or nobody lived to write it down. */
  UNKNOWN
}

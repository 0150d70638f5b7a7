package org.subnotice.api.order;

/** Makes all read models anew from the log while the service goes on. */
public interface Rebuilding {

  /** Begins, unless one is under way; returns at once. */
  void begin();

  /** How far the latest one has come. */
  RebuildProgress progress();
}

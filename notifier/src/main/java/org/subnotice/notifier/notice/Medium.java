package org.subnotice.notifier.notice;

/** By which way a notice goes; a few of its sentences differ. */
enum Medium {
  MAIL,
  /** On paper: nothing can be pressed or answered directly. */
  LETTER
}

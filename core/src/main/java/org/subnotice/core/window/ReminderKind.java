package org.subnotice.core.window;

/** Of what a controller is reminded. */
public enum ReminderKind {
  /** That its last day comes near. */
  LAST_DAY,
  /** That nobody has confirmed the receipt of the notice. */
  ACKNOWLEDGEMENT
}

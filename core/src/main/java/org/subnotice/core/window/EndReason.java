package org.subnotice.core.window;

/** Why a window ends without a decision. */
public enum EndReason {
  CHANGE_WITHDRAWN,
  CHANGE_SUPERSEDED,
  AGREEMENT_ENDED
}

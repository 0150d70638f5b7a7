package org.subnotice.notifier.notice;

/** How the agreement authorises a subprocessor (Art. 28(2) GDPR). */
public enum Authorisation {
  /** General authorisation with an objection that the agreement itself provides. */
  GENERAL_WITH_OBJECTION,
  /** The agreement wants information only; the objection rests on Art. 28(2) GDPR alone. */
  GENERAL_INFORM_ONLY,
  /** Each subprocessor needs the controller's approval beforehand. */
  SPECIFIC_PRIOR
}

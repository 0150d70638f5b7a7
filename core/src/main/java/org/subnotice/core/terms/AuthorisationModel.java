package org.subnotice.core.terms;

/** How the controller authorises another subprocessor (Art. 28(2) GDPR). */
public enum AuthorisationModel {
  /** General authorisation: changes are announced, silence authorises, an objection stops. */
  GENERAL_WITH_OBJECTION,
  /** General authorisation and a bare duty to inform; the statutory objection remains. */
  GENERAL_INFORM_ONLY,
  /** Each subprocessor needs the controller's prior consent; silence refuses. */
  SPECIFIC_PRIOR
}

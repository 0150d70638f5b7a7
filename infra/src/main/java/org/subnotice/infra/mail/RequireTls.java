package org.subnotice.infra.mail;

/** Whether every server on the way has to encrypt, or return the message (RFC 8689). */
public enum RequireTls {
  NEVER,
  /** Where our server offers to see to it. */
  WHEN_OFFERED,
  /** Without that offer nothing leaves. */
  ALWAYS
}

package org.subnotice.notifier.notice;

import org.subnotice.core.personal.EmailAddress;

/** Who can be asked. */
public record Contact(String name, EmailAddress email) {}

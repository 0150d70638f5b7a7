package org.subnotice.notifier.reaction;

import org.subnotice.notifier.dispatch.Composed;
import org.subnotice.notifier.dispatch.Envelope;

/** A mail that only waits to be handed over. */
record ReadyMail(Envelope envelope, Composed message) {}

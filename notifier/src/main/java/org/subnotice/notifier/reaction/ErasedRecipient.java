package org.subnotice.notifier.reaction;

/** The person to whom a mail was meant has been erased. */
final class ErasedRecipient extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ErasedRecipient(String person) {
    super("The recipient " + person + " has been erased", null, false, false);
  }
}

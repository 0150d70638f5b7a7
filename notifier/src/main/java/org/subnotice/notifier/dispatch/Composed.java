package org.subnotice.notifier.dispatch;

/**
 * The bytes of a message as they are handed over.
 *
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
public record Composed(byte[] bytes, String sha256) {}

package org.subnotice.core.personal;

/**
 * Personal data that only the person's key opens.
 *
 * @param ref whose key
 * @param ciphertext Base64 of the encrypted text; safe to store, to hash and to log
 */
public record Sealed(PersonRef ref, String ciphertext) {}

package org.subnotice.infra.verify;

/**
 * The result in words.
 *
 * @param exitCode 0 all is as it was recorded, 1 something was changed, 2 nothing can be said
 */
record Verdict(int exitCode, String text) {}

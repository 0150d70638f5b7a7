package org.subnotice.notifier.notice;

import java.net.URI;

/**
 * The published list that shows the change.
 *
 * @param contentHash SHA-256 of that version in hexadecimal
 */
public record RegisterVersion(URI link, String contentHash) {}

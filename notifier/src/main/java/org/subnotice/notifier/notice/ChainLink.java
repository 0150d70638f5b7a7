package org.subnotice.notifier.notice;

/**
 * One processor below the subprocessor.
 *
 * @param country of its seat, ISO 3166-1 alpha-2
 */
public record ChainLink(String legalName, String country, String purpose) {}

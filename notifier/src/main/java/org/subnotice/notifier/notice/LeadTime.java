package org.subnotice.notifier.notice;

/**
 * The time that must lie between the notice and the first use, whatever the controller declares.
 *
 * @param clause where the agreement says so
 */
public record LeadTime(InWords period, String clause) {}

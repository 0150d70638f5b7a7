package org.subnotice.core.window;

/**
 * Why a subprocessor may or may not be used for an agreement on a day.
 *
 * @param blocking false for a warning or a positive ground
 */
public record Reason(ReasonCode code, String text, boolean blocking) {}

package org.subnotice.core.period;

/**
 * One step of a computation, as a person can check it.
 *
 * @param rule the paragraph or article applied, such as {@code BGB § 187(1)}
 */
public record Step(String rule, String german, String english) {}

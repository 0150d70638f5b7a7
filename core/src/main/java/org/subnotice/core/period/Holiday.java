package org.subnotice.core.period;

/** A public holiday by its names, as a written reason quotes it. */
public record Holiday(String german, String english) {}

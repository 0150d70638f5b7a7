package org.subnotice.api.read;

/**
 * A controller's contact in the clear; name and address read {@code [gelöscht]} once the person has
 * been erased.
 */
public record ContactView(
    String person, String name, String email, String language, String role, boolean designated) {}

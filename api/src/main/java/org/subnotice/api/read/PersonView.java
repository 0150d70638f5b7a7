package org.subnotice.api.read;

/** A person in the clear, or {@code [gelöscht]} once erased. */
public record PersonView(String name, String email) {}

package org.subnotice.api.rest.json;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) as a fragment, such as {@code #/contacts/0/email}; a query
 *     parameter stands at the top
 * @param detail a sentence that says what to write instead
 */
public record FieldError(String pointer, String detail) {}

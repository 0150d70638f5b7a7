package org.subnotice.core.agreement;

import org.subnotice.core.personal.Sealed;

/**
 * A person whom a controller named.
 *
 * @param person whose key seals name and address
 * @param language BCP 47, the language of this person's notices
 * @param role as the contract calls it
 * @param designated whether receipt by this person is receipt by the controller; all others get
 *     courtesy copies
 */
public record Contact(
    String person, Sealed name, Sealed email, String language, String role, boolean designated) {}

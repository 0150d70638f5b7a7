package org.subnotice.api.order;

import org.subnotice.core.personal.PersonRef;

/**
 * Who gives an order, for which tenant and by which way.
 *
 * @param processor value of the tenant's identifier
 * @param actor the person, never a group
 * @param origin such as {@code api}, {@code link}, {@code console}
 */
public record Caller(String processor, PersonRef actor, String origin) {}

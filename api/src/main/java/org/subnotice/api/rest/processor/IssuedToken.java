package org.subnotice.api.rest.processor;

import org.subnotice.core.processor.Role;

/** {@code token} is shown this once; {@code id} revokes it. */
record IssuedToken(String id, String token, Role role, String actor) {}

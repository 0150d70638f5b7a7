package org.subnotice.api.read;

import java.util.Optional;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.processor.Role;

/** Finds who holds a bearer token. */
public interface Tokens {

  /** By the SHA-256 of the token, hex; revoked ones find nothing. */
  Optional<Holder> find(String sha256);

  record Holder(String processor, Role role, PersonRef actor) {}
}

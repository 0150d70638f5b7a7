package org.subnotice.api.portal;

import org.springframework.stereotype.Component;
import org.subnotice.api.page.Tries;

/** Slows down whoever tries out links. Nobody with a link of ours is ever counted. */
@Component
class UnknownTokens {

  private final Tries tries = new Tries(30);

  /** Whether another try from this address is still answered. */
  boolean allows(String address) {
    return tries.count(address);
  }
}

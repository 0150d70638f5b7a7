package org.subnotice.api.read;

import java.util.Optional;

/** Finds what stands behind the link in a notice. */
public interface Links {

  /** {@code token} as it stands in the link; unknown and mangled ones find nothing. */
  Optional<Link> find(String token);

  /** {@code recipient} is the person to whom the link was sent. */
  record Link(String processor, String window, String recipient, String language) {}
}

package org.subnotice.api.read;

import java.util.Optional;

/** Finds tenants. */
public interface Processors {

  Optional<ProcessorView> find(String processor);

  /** For the tenant's own name in addresses of pages. */
  Optional<ProcessorView> bySlug(String slug);
}

package org.subnotice.api.order;

import org.subnotice.core.personal.PersonRef;

/** Gives out references to persons; the names themselves stay behind their keys. */
public interface People {

  /** The person who acts under that name for the tenant, always the same one. */
  PersonRef actor(String processor, String name);

  /** A person not met before. */
  PersonRef fresh();

  /** The person behind an address of the tenant's contacts, always the same one. */
  PersonRef contact(String processor, String email);
}

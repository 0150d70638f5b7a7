package org.subnotice.api.rest.tenant;

import java.util.List;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.People;
import org.subnotice.core.personal.Clear;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;

/** Seals personal data at the edge: nothing behind it sees them in the clear. */
@Component
public final class PersonalData {

  private final Vault vault;
  private final People people;

  public PersonalData(Vault vault, People people) {
    this.vault = vault;
    this.people = people;
  }

  public PersonRef somebody() {
    return people.fresh();
  }

  public PersonRef actor(String processor, String name) {
    return people.actor(processor, name);
  }

  public PersonRef contact(String processor, String email) {
    return people.contact(processor, email);
  }

  public Sealed seal(String processor, PersonRef person, String clear) {
    return vault.seal(processor, person, clear);
  }

  /** Many at once, in their order: the keys of all are looked for and made together. */
  public List<Sealed> sealAll(String processor, List<Clear> texts) {
    return vault.sealAll(processor, texts);
  }

  /** A text that may name anybody, under a key of its own. */
  public Sealed seal(String processor, String clear) {
    return seal(processor, somebody(), clear);
  }
}

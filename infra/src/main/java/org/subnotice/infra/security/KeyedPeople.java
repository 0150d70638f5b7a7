package org.subnotice.infra.security;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.subnotice.api.order.People;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.infra.vault.Secrets;

/** References that follow from a secret: equal for the same person, and nothing to anybody else. */
final class KeyedPeople implements People {

  private static final int BYTES = 16;

  private final Secrets secrets;

  KeyedPeople(Secrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public PersonRef actor(String processor, String name) {
    return keyed("actor", processor, name.strip().replaceAll("\\s+", " "));
  }

  @Override
  public PersonRef contact(String processor, String email) {
    return keyed("contact", processor, email.strip());
  }

  @Override
  public PersonRef fresh() {
    return new PersonRef("person-" + UUID.randomUUID().toString().replace("-", ""));
  }

  private PersonRef keyed(String kind, String processor, String text) {
    String bound = kind + '|' + processor + '|' + text.toLowerCase(Locale.ROOT);
    byte[] hash = secrets.sign("people", bound.getBytes(StandardCharsets.UTF_8));
    return new PersonRef("person-" + HexFormat.of().formatHex(hash, 0, BYTES));
  }
}

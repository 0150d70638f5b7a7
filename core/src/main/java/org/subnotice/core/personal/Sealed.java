package org.subnotice.core.personal;

/**
 * A text that only the key of its person opens.
 *
 * @param person value of the {@link PersonRef} whose key sealed it
 * @param ciphertext Base64
 */
public record Sealed(String person, String ciphertext) {

  public static Sealed under(PersonRef person, String ciphertext) {
    return new Sealed(person.value(), ciphertext);
  }

  public PersonRef ref() {
    return new PersonRef(person);
  }
}

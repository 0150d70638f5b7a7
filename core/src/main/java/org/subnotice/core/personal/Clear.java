package org.subnotice.core.personal;

/** Personal data in the clear, on its way into the vault; never stored, never logged. */
public record Clear(PersonRef ref, String text) {

  @Override
  public String toString() {
    return "Clear[" + ref + "]";
  }
}

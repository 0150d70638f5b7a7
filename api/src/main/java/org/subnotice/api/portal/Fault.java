package org.subnotice.api.portal;

import java.util.ArrayList;
import java.util.List;

/**
 * Why an entry was not taken.
 *
 * @param field the form's field at fault, or {@code form} for the form as a whole
 * @param reason key of the sentence that tells what to do
 */
record Fault(String field, String reason) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 100_000;

  static List<Fault> of(Entry entry, boolean ours) {
    var faults = new ArrayList<Fault>();
    if (!ours) {
      faults.add(new Fault("form", "nonce"));
    }
    if (entry.name().isBlank()) {
      faults.add(new Fault("name", "name-missing"));
    }
    if (entry.name().length() > LONGEST_NAME) {
      faults.add(new Fault("name", "name-long"));
    }
    if (entry.role().length() > LONGEST_NAME) {
      faults.add(new Fault("role", "role-long"));
    }
    if (entry.text().length() > LONGEST_TEXT) {
      faults.add(new Fault("text", "text-long"));
    }
    return List.copyOf(faults);
  }
}

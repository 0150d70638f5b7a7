package org.subnotice.notifier.notice;

import java.util.List;

/**
 * What the subprocessor will do; a blank text or an empty list means that it is not known.
 *
 * @param delimitation who is responsible for which part
 */
public record Processing(
    String service,
    String purpose,
    String description,
    List<String> dataCategories,
    List<String> dataSubjects,
    String delimitation) {

  public Processing {
    dataCategories = List.copyOf(dataCategories);
    dataSubjects = List.copyOf(dataSubjects);
  }
}

package org.subnotice.notifier.notice;

import java.util.List;

/**
 * Why the processor may trust the subprocessor.
 *
 * @param measures technical and organisational measures, certificates
 * @param dueDiligence the documents that show the check, by title
 */
public record Safeguards(List<String> measures, List<String> dueDiligence) {

  public Safeguards {
    measures = List.copyOf(measures);
    dueDiligence = List.copyOf(dueDiligence);
  }
}

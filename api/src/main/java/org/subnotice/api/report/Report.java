package org.subnotice.api.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.CheckpointView;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.rest.asking.ChainView;
import org.subnotice.api.rest.asking.DifferenceView;

/**
 * All that stands in one report.
 *
 * @param before the list at the beginning of the first day
 * @param after the list at the end of the last day
 */
record Report(
    ProcessorView processor,
    Optional<AgreementView> agreement,
    LocalDate from,
    LocalDate to,
    Instant madeAt,
    List<Listed> before,
    List<Listed> after,
    List<DifferenceView> differences,
    List<Course> courses,
    ChainView chain,
    CheckpointView checkpoint) {

  /** One line of the list in finished words. */
  record Listed(String name, String place, String service, String locations, String standing) {}

  ZoneId zone() {
    return ZoneId.of(processor.zone());
  }
}

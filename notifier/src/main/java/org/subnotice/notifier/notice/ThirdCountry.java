package org.subnotice.notifier.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The transfer to a third country (Chapter V GDPR); a blank text means that it is not known.
 *
 * @param basis adequacy decision, certificate or module of the standard contractual clauses
 * @param guarantees which concrete guarantees apply
 * @param evidence how the controller obtains evidence of them
 * @param validUntil the last day of the basis, where it ends
 */
public record ThirdCountry(
    String basis, String guarantees, String evidence, Optional<LocalDate> validUntil) {}

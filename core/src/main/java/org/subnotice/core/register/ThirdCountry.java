package org.subnotice.core.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why data may leave the EEA (Chapter V GDPR).
 *
 * @param basis adequacy decision, standard contractual clauses, …
 * @param guarantees which concrete guarantees exist
 * @param evidence how proof of them is obtained
 * @param validUntil last day of a basis that expires
 */
public record ThirdCountry(
    String basis, String guarantees, String evidence, @Nullable LocalDate validUntil) {}

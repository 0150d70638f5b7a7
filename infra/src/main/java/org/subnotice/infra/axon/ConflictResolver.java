package org.subnotice.infra.axon;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/**
 * Tells from PostgreSQL's state codes that somebody else was faster, so that trying again helps.
 */
final class ConflictResolver implements PersistenceExceptionResolver {

  private static final Set<String> CONFLICTS =
      Set.of(
          "23505", // unique_violation: the sequence number is taken
          "40001", // serialization_failure
          "40P01"); // deadlock_detected: two batches met in opposite order

  @Override
  public boolean isDuplicateKeyViolation(Exception exception) {
    return Stream.<Throwable>iterate(exception, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .anyMatch(failure -> CONFLICTS.contains(failure.getSQLState()));
  }
}

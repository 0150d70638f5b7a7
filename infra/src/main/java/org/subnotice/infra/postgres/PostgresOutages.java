package org.subnotice.infra.postgres;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.subnotice.api.order.Outages;

/** Knows how a PostgreSQL sounds that is down, going down, coming up, or full. */
final class PostgresOutages implements Outages {

  private static final int DEEPEST = 30;
  private static final Set<String> CLASSES = Set.of("08", "53", "57");

  @Override
  public boolean explain(Throwable failure) {
    Optional<Throwable> each = Optional.of(failure);
    for (int depth = 0; each.isPresent() && depth < DEEPEST; depth++) {
      if (isOutage(each.get())) {
        return true;
      }
      each = each.map(Throwable::getCause);
    }
    return false;
  }

  private static boolean isOutage(Throwable failure) {
    return failure instanceof DataAccessResourceFailureException
        || failure instanceof CannotCreateTransactionException
        || failure instanceof SQLTransientException
        || failure instanceof SQLNonTransientConnectionException
        || (failure instanceof SQLException sql && hasStateOfOutage(sql));
  }

  /** Classes of appendix A of PostgreSQL: connection, resources, intervention of the operator. */
  private static boolean hasStateOfOutage(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
  }
}

package org.subnotice.api.rest.history;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.HistoryFilter;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.api.rest.json.Query;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.register.EngagementId;

/**
 * What of the history is wanted.
 *
 * @param from instant, or a day from its beginning in the processor's zone
 * @param to instant, exclusive, or a day to its end
 * @param type the event's own name
 */
public record HistoryQuestion(
    @Nullable String from,
    @Nullable String to,
    @Nullable String agreement,
    @Nullable String engagement,
    @Nullable String change,
    @Nullable String type,
    @Nullable String limit,
    @Nullable String cursor) {

  private static final Predicate<String> TYPE =
      Pattern.compile("[A-Za-z]{1,100}").asMatchPredicate();

  /** {@code zone} is that of days. */
  public HistoryFilter filter(ZoneId zone) {
    return new HistoryFilter(
        Query.instantOrDay("from", from, zone, 0),
        Query.instantOrDay("to", to, zone, 1),
        Query.id(agreement, AgreementId::new),
        Query.id(engagement, EngagementId::new),
        Query.id(change, ChangeId::new),
        eventName());
  }

  private Optional<String> eventName() {
    if (type == null || type.isEmpty()) {
      return Optional.empty();
    }
    if (!TYPE.test(type)) {
      throw InvalidRequest.at("#/type", "Write the name of an event, such as WindowOpened.");
    }
    return Optional.of(type);
  }
}

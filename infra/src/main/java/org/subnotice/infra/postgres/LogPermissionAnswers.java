package org.subnotice.infra.postgres;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.PermissionAnswers;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.window.Permission;
import org.subnotice.core.window.Permissions;
import org.subnotice.core.window.Reason;
import org.subnotice.core.window.ReasonCode;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import org.subnotice.infra.work.UpToDate;
import org.subnotice.notifier.reaction.Deciding;

/**
 * Answers from the windows as the log has them. Which windows there are is asked of the read models
 * once they show everything that was written before the question.
 */
final class LogPermissionAnswers implements PermissionAnswers {

  private final TenantReader reader;
  private final Deciding log;
  private final Permissions permissions;
  private final UpToDate upToDate;

  LogPermissionAnswers(
      TenantReader reader, Deciding log, Permissions permissions, UpToDate upToDate) {
    this.reader = reader;
    this.log = log;
    this.permissions = permissions;
    this.upToDate = upToDate;
  }

  @Override
  public Optional<Permission> answer(
      String processor, String agreement, String engagement, LocalDate on) {
    upToDate.require();
    boolean known =
        reader.within(
            processor,
            database ->
                exists(database, "agreement", "agreement_id", agreement)
                    && exists(database, "engagement", "engagement_id", engagement));
    return known ? Optional.of(ofKnown(processor, agreement, engagement, on)) : Optional.empty();
  }

  @Override
  public List<AgreementPermission> answers(String processor, String change, LocalDate on) {
    upToDate.require();
    var ids =
        reader.within(
            processor,
            database ->
                database
                    .sql("SELECT window_id FROM change_window WHERE change_id = ?")
                    .param(change)
                    .query(String.class)
                    .list());
    var ended = ended(processor, change, on);
    return log.windows(ids).values().stream().map(window -> answer(window, ended, on)).toList();
  }

  private AgreementPermission answer(Window window, Set<String> ended, LocalDate on) {
    var plan = window.plan().orElseThrow();
    return new AgreementPermission(
        plan.agreement(),
        plan.window(),
        ended.contains(plan.agreement()) ? notInForce() : permissions.of(window, on));
  }

  /** The agreements of a change that have ended before that day. */
  private Set<String> ended(String processor, String change, LocalDate on) {
    return reader.within(
        processor,
        database ->
            database
                .sql(
                    """
                    SELECT agreement_id FROM agreement JOIN change_window USING (agreement_id)
                    WHERE change_id = ? AND ends_on < ?
                    """)
                .params(change, on)
                .query(String.class)
                .set());
  }

  /** Listed and not ended, or cleared by its own window; a removal beats both. */
  private Permission ofKnown(String processor, String agreement, String engagement, LocalDate on) {
    if (!inForce(processor, agreement, on)) {
      return notInForce();
    }
    var standing = standing(processor, agreement, engagement, on);
    if (standing.filter(applies -> !applies).isPresent()) {
      return denied(ReasonCode.REMOVED, "The engagement has ended for this agreement.");
    }
    var windows = windows(processor, agreement, engagement);
    if (!windows.isEmpty()) {
      return best(windows, on);
    }
    return standing.isPresent()
        ? new Permission(
            true,
            Optional.empty(),
            List.of(
                new Reason(ReasonCode.LISTED, "The contract authorises it from the start.", false)))
        : denied(ReasonCode.NOT_ANNOUNCED, "The controller has never been told of it.");
  }

  private Permission best(List<Window> windows, LocalDate on) {
    return windows.stream()
        .map(window -> permissions.of(window, on))
        .max(Comparator.comparing(Permission::permitted))
        .orElseThrow();
  }

  private List<Window> windows(String processor, String agreement, String engagement) {
    var ids =
        reader.within(
            processor,
            database ->
                database
                    .sql(
                        """
                        SELECT window_id FROM change_window
                        WHERE processor_id = ? AND agreement_id = ? AND engagement_id = ?
                        """)
                    .params(processor, agreement, engagement)
                    .query(String.class)
                    .list());
    return log.windows(ids).values().stream().filter(LogPermissionAnswers::brings).toList();
  }

  /**
   * A change of what is on the list, or its end, does not take the listed use away while it runs.
   */
  private static boolean brings(Window window) {
    return window
        .plan()
        .map(WindowPlanned::kind)
        .filter(kind -> kind == ChangeKind.ADDITION || kind == ChangeKind.REPLACEMENT)
        .isPresent();
  }

  /** Whether the list's latest word on that day is that it applies; empty where it says nothing. */
  private Optional<Boolean> standing(
      String processor, String agreement, String engagement, LocalDate on) {
    return reader.within(
        processor,
        database ->
            database
                .sql(
                    """
                    SELECT applies FROM register_entry
                    WHERE processor_id = ? AND engagement_id = ? AND agreement_id IN ('*', ?)
                      AND valid_from <= ? AND replaced_at = 'infinity'
                      AND (valid_to IS NULL OR valid_to >= ?)
                    ORDER BY agreement_id = '*', valid_from DESC, position DESC LIMIT 1
                    """)
                .params(processor, engagement, agreement, on, on)
                .query(Boolean.class)
                .optional());
  }

  private boolean inForce(String processor, String agreement, LocalDate on) {
    return reader.within(
        processor,
        database ->
            database
                .sql(
                    """
                    SELECT EXISTS (SELECT FROM agreement WHERE agreement_id = ?
                      AND (ends_on IS NULL OR ends_on >= ?))
                    """)
                .params(agreement, on)
                .query(Boolean.class)
                .single());
  }

  private static Permission notInForce() {
    return denied(ReasonCode.AGREEMENT_NOT_IN_FORCE, "The agreement has ended before that day.");
  }

  private static Permission denied(ReasonCode code, String text) {
    return new Permission(false, Optional.empty(), List.of(new Reason(code, text, true)));
  }

  private static boolean exists(JdbcClient database, String table, String key, String value) {
    return database
        .sql("SELECT EXISTS (SELECT FROM " + table + " WHERE " + key + " = ?)")
        .param(value)
        .query(Boolean.class)
        .single();
  }
}

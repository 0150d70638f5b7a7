package org.subnotice.infra.postgres;

import java.util.Optional;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.read.Windows;
import org.subnotice.core.window.WindowState;

/** Windows as the outside sees them. */
final class PostgresWindows implements Windows {

  private final TenantReader reader;
  private final WindowRows rows;

  PostgresWindows(TenantReader reader, WindowRows rows) {
    this.reader = reader;
    this.rows = rows;
  }

  @Override
  public Optional<WindowView> find(String processor, String window) {
    return reader.within(
        processor,
        database ->
            database
                .sql("SELECT * FROM change_window WHERE window_id = ?")
                .param(window)
                .query((row, number) -> rows.view(database, processor, row))
                .optional());
  }

  @Override
  public Page<WindowView> list(
      String processor, String change, Optional<WindowState> state, Slice slice) {
    var found =
        reader.within(
            processor,
            database ->
                database
                    .sql(
                        """
                        SELECT * FROM change_window
                        WHERE change_id = :change AND window_id > :after
                          AND (:state = '' OR state = :state)
                        ORDER BY window_id LIMIT :limit
                        """)
                    .param("change", change)
                    .param("after", Cursor.after(slice))
                    .param("state", state.map(Enum::name).orElse(""))
                    .param("limit", slice.limit() + 1)
                    .query((row, number) -> rows.view(database, processor, row))
                    .list());
    return Cursor.page(found, slice, WindowView::id);
  }
}

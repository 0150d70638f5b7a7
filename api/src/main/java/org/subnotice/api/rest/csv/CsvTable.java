package org.subnotice.api.rest.csv;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.json.Query;

/**
 * How a list looks as a table.
 *
 * @param name of the file, without its ending
 * @param cells of one line, in the order of the columns; several in one cell as a list
 */
public record CsvTable<T>(
    String name, List<String> columns, Function<T, List<? extends @Nullable Object>> cells) {

  public static final String CSV = "text/csv";

  private static final int AT_ONCE = 1000;

  /** Without a limit everything, however long it is; with one, that many lines. */
  public void send(
      Function<Slice, Page<T>> list,
      @Nullable String limit,
      @Nullable String cursor,
      HttpServletResponse response)
      throws IOException {
    var slice = Query.slice(limit, cursor);
    boolean whole = limit == null || limit.isEmpty();
    var first = list.apply(new Slice(slice.cursor(), whole ? AT_ONCE : slice.limit()));
    response.setContentType(CSV + ";charset=UTF-8");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
    write(list, first, whole, response);
  }

  private void write(
      Function<Slice, Page<T>> list, Page<T> first, boolean whole, HttpServletResponse response)
      throws IOException {
    var lines = new CsvLines(response.getWriter(), columns);
    var page = first;
    writeAll(lines, page);
    while (whole && page.next() != null) {
      page = list.apply(new Slice(Optional.of(page.next()), AT_ONCE));
      writeAll(lines, page);
    }
    response.flushBuffer();
  }

  private void writeAll(CsvLines lines, Page<T> page) throws IOException {
    for (T each : page.items()) {
      lines.write(cells.apply(each));
    }
  }
}

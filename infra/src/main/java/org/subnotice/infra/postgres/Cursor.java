package org.subnotice.infra.postgres;

import java.util.List;
import java.util.function.Function;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Cuts pages: one row more than wanted is read, and tells whether there is a next page. */
final class Cursor {

  private Cursor() {}

  static <T> Page<T> page(List<T> oneMore, Slice slice, Function<T, String> cursor) {
    if (oneMore.size() <= slice.limit()) {
      return new Page<>(oneMore, null);
    }
    var items = oneMore.subList(0, slice.limit());
    return new Page<>(List.copyOf(items), cursor.apply(items.getLast()));
  }

  static String after(Slice slice) {
    return slice.cursor().orElse("");
  }

  static long positionAfter(Slice slice) {
    try {
      return slice.cursor().map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException foreign) {
      throw new Refusal(
          RefusalCode.INVALID, "This cursor is none of ours. Start again without one.");
    }
  }
}

package org.subnotice.api.rest.asking;

import java.util.List;
import java.util.function.Function;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;

/** Cuts a part out of a list that is short enough to be made as a whole. */
final class Cut {

  private Cut() {}

  /** {@code all} is in the order of its keys, each of which occurs once. */
  static <T> Page<T> of(List<T> all, Slice slice, Function<T, String> key) {
    var rest =
        all.stream()
            .filter(each -> key.apply(each).compareTo(slice.cursor().orElse("")) > 0)
            .toList();
    if (rest.size() <= slice.limit()) {
      return new Page<>(rest, null);
    }
    var items = List.copyOf(rest.subList(0, slice.limit()));
    return new Page<>(items, key.apply(items.getLast()));
  }
}

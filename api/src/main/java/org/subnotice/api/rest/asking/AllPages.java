package org.subnotice.api.rest.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;

/** Reads a list that is needed as a whole. */
public final class AllPages {

  private static final int AT_ONCE = 1000;

  private AllPages() {}

  public static <T> List<T> of(Function<Slice, Page<T>> list) {
    var all = new ArrayList<T>();
    Optional<String> cursor = Optional.empty();
    do {
      var page = list.apply(new Slice(cursor, AT_ONCE));
      all.addAll(page.items());
      cursor = Optional.ofNullable(page.next());
    } while (cursor.isPresent());
    return List.copyOf(all);
  }
}

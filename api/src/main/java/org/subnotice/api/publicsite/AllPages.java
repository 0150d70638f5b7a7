package org.subnotice.api.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;

/** Follows the cursors of a list to its end. */
final class AllPages {

  private static final int AT_ONCE = 1000;

  private AllPages() {}

  static <T> List<T> of(Function<Slice, Page<T>> pages) {
    var items = new ArrayList<T>();
    var page = pages.apply(new Slice(Optional.empty(), AT_ONCE));
    items.addAll(page.items());
    while (page.next() != null) {
      page = pages.apply(new Slice(Optional.of(page.next()), AT_ONCE));
      items.addAll(page.items());
    }
    return items;
  }
}

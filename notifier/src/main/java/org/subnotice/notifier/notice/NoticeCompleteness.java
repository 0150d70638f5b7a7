package org.subnotice.notifier.notice;

import java.util.Collection;
import java.util.List;

/** The gate before a notice goes out: an incomplete notice starts no period. */
public final class NoticeCompleteness {

  private NoticeCompleteness() {}

  /**
   * Those of the {@code required} items that the facts lack, in the order of {@link NoticeItem}.
   */
  public static List<NoticeItem> missing(NoticeFacts facts, Collection<NoticeItem> required) {
    return required.stream().distinct().sorted().filter(item -> !item.isGivenBy(facts)).toList();
  }
}

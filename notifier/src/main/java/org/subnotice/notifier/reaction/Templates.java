package org.subnotice.notifier.reaction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.subnotice.notifier.dispatch.CompiledMail;
import org.subnotice.notifier.notice.NoticeFacts;
import org.subnotice.notifier.notice.NoticeLanguage;

/** Templates compiled lately: all pages of a fan-out share them. */
final class Templates {

  private static final int KEPT = 32;

  private final Map<Key, CompiledMail> recent = new Recent();

  synchronized CompiledMail of(
      NoticeFacts facts, NoticeLanguage language, Supplier<CompiledMail> compiled) {
    var key = new Key(facts, language);
    var known = recent.get(key);
    if (known != null) {
      return known;
    }
    var made = compiled.get();
    recent.put(key, made);
    return made;
  }

  private record Key(NoticeFacts facts, NoticeLanguage language) {}

  /** Forgets what was used least recently. */
  private static final class Recent extends LinkedHashMap<Key, CompiledMail> {

    private static final long serialVersionUID = 1L;

    private Recent() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, CompiledMail> eldest) {
      return size() > KEPT;
    }
  }
}

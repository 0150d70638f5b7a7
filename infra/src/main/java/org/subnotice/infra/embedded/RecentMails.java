package org.subnotice.infra.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The mails read last; a kept mail never changes, so one that was read stays right. */
final class RecentMails {

  private static final int MOST = 500;

  private final Map<String, KeptMail> mails =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KeptMail> eldest) {
          return size() > MOST;
        }
      };

  void forget(String id) {
    synchronized (mails) {
      mails.remove(id);
    }
  }

  KeptMail get(String id, Function<String, KeptMail> reading) {
    synchronized (mails) {
      return mails.computeIfAbsent(id, reading);
    }
  }
}

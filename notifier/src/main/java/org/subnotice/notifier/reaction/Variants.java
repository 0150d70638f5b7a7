package org.subnotice.notifier.reaction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.notifier.dispatch.LinkTokens;
import org.subnotice.notifier.notice.NoticeFacts;
import org.subnotice.notifier.notice.NoticeLanguage;

/** The different notices of one change, and for how many each is. Used by one thread. */
public final class Variants {

  private static final int DIGITS = 16;

  private final Map<Key, SameWords> found = new LinkedHashMap<>();

  private record Key(String terms, String version, NoticeFacts facts, NoticeLanguage language) {}

  /**
   * What recipients under the same terms read in one language.
   *
   * @param id the same for the same words
   * @param example an agreement under which somebody gets it
   * @param letters how many agreements get it on paper
   */
  public record SameWords(
      String id,
      String terms,
      String version,
      NoticeFacts facts,
      NoticeLanguage language,
      AffectedAgreement example,
      int agreements,
      int contacts,
      int letters) {

    private SameWords with(int moreContacts, int moreLetters) {
      return new SameWords(
          id,
          terms,
          version,
          facts,
          language,
          example,
          agreements + 1,
          contacts + moreContacts,
          letters + moreLetters);
    }
  }

  /**
   * {@code languages} are those of the designated contacts in their order: a letter is the first's.
   */
  public void add(
      AffectedAgreement agreement,
      AppliedTerms terms,
      NoticeFacts facts,
      List<NoticeLanguage> languages) {
    boolean letter = NoticeLetters.isLetter(terms.noticeForm().value());
    Optional<NoticeLanguage> first = languages.stream().findFirst().filter(any -> letter);
    for (var language : languages.stream().distinct().toList()) {
      int contacts = (int) languages.stream().filter(language::equals).count();
      var key = new Key(agreement.terms(), agreement.termsVersion(), facts, language);
      var before = found.computeIfAbsent(key, fresh -> none(fresh, agreement));
      found.put(key, before.with(contacts, first.filter(language::equals).isPresent() ? 1 : 0));
    }
  }

  public Collection<SameWords> all() {
    return List.copyOf(found.values());
  }

  private static SameWords none(Key key, AffectedAgreement example) {
    String id = LinkTokens.sha256(key.toString()).substring(0, DIGITS);
    return new SameWords(
        id, key.terms(), key.version(), key.facts(), key.language(), example, 0, 0, 0);
  }
}

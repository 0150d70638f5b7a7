package org.subnotice.infra.postgres;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.subnotice.notifier.notice.NoticeLanguage;

/** In which languages notices under some agreements go out. */
final class DesignatedLanguages {

  private final TenantReader reader;

  DesignatedLanguages(TenantReader reader) {
    this.reader = reader;
  }

  /** Of every designated contact one, in their order, by agreement. */
  Map<String, List<NoticeLanguage>> of(String processor, List<String> agreements) {
    var languages = new HashMap<String, List<NoticeLanguage>>();
    reader.within(
        processor,
        database ->
            database
                .sql(
                    """
                    SELECT agreement_id, language FROM agreement_contact
                    WHERE designated AND agreement_id = ANY (CAST(? AS text[])) ORDER BY ordinal
                    """)
                .param(agreements.toArray(String[]::new))
                .query(
                    (row, number) ->
                        languages
                            .computeIfAbsent(row.getString(1), fresh -> new ArrayList<>())
                            .add(NoticeLanguage.of(row.getString(2))))
                .list());
    return languages;
  }
}

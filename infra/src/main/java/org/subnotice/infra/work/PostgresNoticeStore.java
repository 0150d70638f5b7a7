package org.subnotice.infra.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.Clear;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.notifier.dispatch.LinkTokens;
import org.subnotice.notifier.dispatch.NoticeStore;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps templates sealed with a key per change and slots sealed with the recipient's, so that
 * erasing a person takes her words out of every notice and leaves all others whole.
 */
public final class PostgresNoticeStore implements NoticeStore {

  private static final TypeReference<Map<String, String>> SLOTS = new TypeReference<>() {};
  private static final int DIGITS = 32;

  private final JdbcClient database;
  private final Vault vault;
  private final JsonMapper json;

  public PostgresNoticeStore(JdbcClient database, Vault vault, JsonMapper json) {
    this.database = database;
    this.vault = vault;
    this.json = json;
  }

  @Override
  public void keep(String processor, String change, List<Stored> notices) {
    var templates = new LinkedHashMap<String, String>();
    var ids = new HashMap<String, String>();
    for (var notice : notices) {
      String id = ids.computeIfAbsent(notice.template(), LinkTokens::sha256);
      templates.putIfAbsent(id, notice.template());
    }
    templates.forEach((id, template) -> keep(processor, change, id, template));
    keepSlots(processor, notices, ids);
  }

  private void keep(String processor, String change, String id, String template) {
    boolean known =
        database
                .sql(
                    "SELECT count(*) FROM notice_template WHERE template_id = ? AND processor_id ="
                        + " ?")
                .params(id, processor)
                .query(Integer.class)
                .single()
            > 0;
    if (!known) {
      var ref =
          new PersonRef("person-" + LinkTokens.sha256("notices|" + change).substring(0, DIGITS));
      database
          .sql("INSERT INTO notice_template VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
          .params(id, processor, change, SealedText.of(vault.seal(processor, ref, template)))
          .update();
    }
  }

  private void keepSlots(String processor, List<Stored> notices, Map<String, String> ids) {
    var sealed =
        vault.sealAll(
            processor,
            notices.stream()
                .map(
                    notice ->
                        new Clear(
                            new PersonRef(notice.recipient()),
                            json.writeValueAsString(notice.slots())))
                .toList());
    database
        .sql(
            """
            INSERT INTO notice_slots (message_id, sha256, processor_id, window_id, template_id, slots)
              SELECT m, s, :processor, w, t, c
              FROM unnest(CAST(:messages AS text[]), CAST(:hashes AS text[]),
                CAST(:windows AS text[]), CAST(:templates AS text[]), CAST(:slots AS text[]))
                AS n (m, s, w, t, c)
            ON CONFLICT DO NOTHING
            """)
        .param("processor", processor)
        .param("messages", notices.stream().map(Stored::messageId).toArray(String[]::new))
        .param("hashes", notices.stream().map(Stored::sha256).toArray(String[]::new))
        .param("windows", notices.stream().map(Stored::window).toArray(String[]::new))
        .param("templates", notices.stream().map(n -> ids.get(n.template())).toArray(String[]::new))
        .param("slots", sealed.stream().map(SealedText::of).toArray(String[]::new))
        .update();
  }

  @Override
  public List<Stored> of(String processor, Collection<String> messageIds) {
    var rows =
        database
            .sql(
                """
                SELECT s.*, t.sealed FROM notice_slots s
                JOIN notice_template t USING (template_id, processor_id)
                WHERE s.processor_id = :processor AND s.message_id = ANY (:messages)
                """)
            .param("processor", processor)
            .param("messages", messageIds.toArray(String[]::new))
            .query(
                (row, number) ->
                    new Row(
                        row.getString("window_id"),
                        row.getString("message_id"),
                        row.getString("sha256"),
                        SealedText.read(row.getString("sealed")).orElseThrow(),
                        SealedText.read(row.getString("slots")).orElseThrow()))
            .list();
    return opened(processor, rows);
  }

  private List<Stored> opened(String processor, List<Row> rows) {
    var templates = new HashMap<Sealed, Optional<String>>();
    rows.forEach(
        row -> templates.computeIfAbsent(row.template(), one -> vault.open(processor, one)));
    var slots = vault.openAll(processor, rows.stream().map(Row::slots).toList());
    return IntStream.range(0, rows.size())
        .mapToObj(i -> stored(rows.get(i), templates, slots.get(i)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Stored> stored(
      Row row, Map<Sealed, Optional<String>> templates, Optional<String> slots) {
    var template = templates.getOrDefault(row.template(), Optional.empty());
    return template.flatMap(
        text ->
            slots.map(
                words ->
                    new Stored(
                        row.window(),
                        row.messageId(),
                        row.slots().person(),
                        row.sha256(),
                        text,
                        json.readValue(words, SLOTS))));
  }

  private record Row(
      String window, String messageId, String sha256, Sealed template, Sealed slots) {}
}

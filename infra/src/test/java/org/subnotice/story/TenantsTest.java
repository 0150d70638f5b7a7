package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two processors under one roof know nothing of each other. */
@ExtendWith(OneApplication.class)
@TestInstance(Lifecycle.PER_CLASS)
class TenantsTest {

  private static final String NOBODY = "";

  private Subnotice subnotice;
  private Processor conbool;
  private Processor mainteny;
  private String agreement;
  private Change change;
  private String window;

  @BeforeAll
  void both_have_announced(Subnotice running) {
    subnotice = running;
    conbool = running.processor("conbool-of-tenants");
    mainteny = running.processor("mainteny-of-tenants");
    for (var processor : List.of(conbool, mainteny)) {
      agreement =
          processor.agreement(
              Agreement.under(
                  "conbool-1.2", "T-1", Contact.german("Tim Tal", "tim@tenants.example")));
      change = processor.announced(running.today().plusDays(60));
      window = change.openWindows(1).getFirst().path("id").asString();
    }
  }

  /** Every route of a processor; ids are always those of Mainteny. */
  @ParameterizedTest
  @CsvSource({
    "GET,    /agreements",
    "POST,   /agreements",
    "GET,    /agreements/{a}",
    "PATCH,  /agreements/{a}/contacts",
    "POST,   /agreements/{a}/terms",
    "POST,   /agreements/{a}/end",
    "POST,   /agreements/import",
    "GET,    /register",
    "POST,   /register",
    "GET,    /changes",
    "POST,   /changes",
    "GET,    /changes/{c}",
    "GET,    /changes/{c}/plan",
    "POST,   /changes/{c}/approval",
    "POST,   /changes/{c}/announcement",
    "POST,   /changes/{c}/withdrawal",
    "POST,   /changes/{c}/amendment",
    "POST,   /changes/{c}/first-use",
    "GET,    /changes/{c}/windows",
    "GET,    /windows/{w}",
    "POST,   /windows/{w}/receipts",
    "POST,   /windows/{w}/objections",
    "POST,   /windows/{w}/resolution",
    "GET,    /inbox",
    "GET,    /inbox/mail-00000000",
    "GET,    /inbox/mail-00000000/raw",
    "POST,   /inbox/mail-00000000/classification",
    "GET,    /permissions?agreement={a}&engagement={e}&on=2027-02-01",
    "GET,    /history",
    "GET,    /register/differences?from=2026-01-01",
    "GET,    /register/differences?from=2026-01-01&agreement={a}",
    "GET,    /report?from=2026-01-01&agreement={a}",
    "GET,    /register/chain?agreement={a}",
    "GET,    /agreements/{a}/register",
    "GET,    /agreements/{a}/correspondence",
    "GET,    /engagements/{e}/entries",
    "GET,    /objections?agreement={a}",
    "POST,   /register/{e}/corrections",
    "POST,   /tokens",
    "DELETE, /tokens/token-00000000",
    "POST,   /terms",
  })
  void nothing_of_the_other_is_there(String method, String route) {
    int before = subnotice.log().size();

    conbool
        .admin()
        .send(method, mainteny.path() + filled(route), body(method, route), type(method, route))
        .refused(404, "NOT_FOUND");
    if (route.contains("{")) {
      conbool
          .admin()
          .send(method, conbool.path() + filled(route), body(method, route), type(method, route))
          .refused(404, "NOT_FOUND");
    }

    assertThat(subnotice.log().size()).isEqualTo(before);
  }

  @Test
  void the_owner_finds_what_the_other_does_not() {
    mainteny.admin().get(mainteny.path() + filled("/agreements/{a}")).expecting(200);
    mainteny.admin().get(mainteny.path() + filled("/changes/{c}")).expecting(200);
    mainteny.admin().get(mainteny.path() + filled("/windows/{w}")).expecting(200);
    mainteny
        .admin()
        .get(mainteny.path() + filled("/permissions?agreement={a}&engagement={e}"))
        .expecting(200);
  }

  @Test
  void the_history_of_one_never_tells_of_the_other() {
    assertThat(conbool.history("change=" + change.id())).isEmpty();
    assertThat(mainteny.history("change=" + change.id())).isNotEmpty();
    assertThat(conbool.history("").toString())
        .doesNotContain(agreement, change.id(), window, mainteny.id());
  }

  @Test
  void the_database_itself_shows_a_reader_one_processor_at_a_time() throws SQLException {
    var tables = tablesOfProcessors();
    assertThat(tables).contains("agreement", "agreement_contact", "change_window", "history_entry");
    for (String table : tables) {
      assertThat(rowsOf(mainteny.id(), table, NOBODY)).as(table + " without a processor").isZero();
      assertThat(rowsOf(mainteny.id(), table, conbool.id())).as(table + " as another").isZero();
    }
    assertThat(rowsOf(mainteny.id(), "agreement", mainteny.id())).isOne();
    assertThat(rowsOf(mainteny.id(), "history_entry", mainteny.id())).isPositive();
  }

  /**
   * All that the reader may read at all: nothing else carries a processor's rows to the outside.
   */
  private List<String> tablesOfProcessors() throws SQLException {
    String sql =
        """
        SELECT DISTINCT table_name FROM information_schema.role_table_grants
        WHERE grantee = 'subnotice_reader'\
        """;
    var tables = new ArrayList<String>();
    try (var connection = subnotice.application().database();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private int rowsOf(String owner, String table, String reading) throws SQLException {
    try (var connection = subnotice.application().database();
        var statement = connection.createStatement()) {
      statement.execute("SET ROLE subnotice_reader");
      if (!reading.equals(NOBODY)) {
        statement.execute("SET subnotice.processor = '" + reading + "'");
      }
      try (var rows =
          statement.executeQuery(
              "SELECT count(*) FROM " + table + " WHERE processor_id = '" + owner + "'")) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private String filled(String route) {
    return route
        .replace("{a}", agreement)
        .replace("{c}", change.id())
        .replace("{e}", change.engagement())
        .replace("{w}", window);
  }

  /** What the owner would be allowed to send. */
  private String body(String method, String route) {
    if (method.equals("GET") || method.equals("DELETE")) {
      return "";
    }
    return switch (route) {
      case "/windows/{w}/objections" ->
          """
          {"receivedAt":"2026-11-23T08:00:00Z","channel":"LETTER","declarant":"Tim Tal","text":""}\
          """;
      case "/windows/{w}/receipts" ->
          """
          {"tier":"T3","receivedAt":"2026-11-23T08:00:00Z","channel":"LETTER","note":""}\
          """;
      case "/windows/{w}/resolution" ->
          """
          {"outcome":"CLEARED_BY_AGREEMENT","reason":"Agreed."}\
          """;
      case "/changes/{c}/first-use" ->
          """
          {"agreements":"all permitted","on":"2027-02-01"}\
          """;
      case "/changes/{c}/withdrawal", "/changes/{c}/amendment" -> "{\"reason\":\"Other plans.\"}";
      case "/register/{e}/corrections" ->
          Subprocessor.NORDLICHT
              .json()
              .replaceFirst("}$", ",\"since\":\"2026-01-01\",\"reason\":\"x\"}");
      case "/agreements/{a}/terms" -> "{\"terms\":\"conbool-1.2\"}";
      case "/agreements/{a}/contacts" ->
          "{\"contacts\":[" + Contact.german("Tim Tal", "tim@tenants.example").json() + "]}";
      default -> "{}";
    };
  }

  private static String type(String method, String route) {
    if (method.equals("GET") || method.equals("DELETE")) {
      return "";
    }
    return route.endsWith("/import") ? "text/csv" : "application/json";
  }
}

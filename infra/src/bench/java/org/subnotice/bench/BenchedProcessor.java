package org.subnotice.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** A processor with many agreements, as a program sees it that knows the routes alone. */
final class BenchedProcessor {

  static final String OPERATOR = "operator-of-the-benchmarks-0123456789";

  private static final int AT_ONCE = 5_000;
  private static final String HEADER =
      "reference,controller.name,controller.seat.country,controller.seat.subdivision,terms,"
          + "services,concludedOn,name,email,language,role,designated\n";

  private final RestClient client;
  private final String path;
  private final int controllers;
  private final String editor;
  private final String approver;
  private String change = "";

  private BenchedProcessor(RestClient client, String path, int controllers) {
    this.client = client;
    this.path = path;
    this.controllers = controllers;
    this.editor = token("EDITOR");
    this.approver = token("APPROVER");
  }

  static BenchedProcessor with(int controllers, String base) {
    var client = RestClient.create(base);
    var made = post(client, "/api/v1/processors", OPERATOR, registration(controllers));
    String path = "/api/v1/processors/" + made.path("id").asString();
    var processor = new BenchedProcessor(client, path, controllers);
    for (int from = 0; from < controllers; from += AT_ONCE) {
      processor.conclude(from, Math.min(controllers, from + AT_ONCE));
    }
    return processor;
  }

  int controllers() {
    return controllers;
  }

  /** Returns once the announcement is on record. */
  void announce() {
    change = post("/changes", editor, intention()).path("id").asString();
    post("/changes/" + change + "/approval", approver, Map.of());
    post("/changes/" + change + "/announcement", editor, Map.of());
  }

  /** Waits until the read models know, too, that every window is open; to ask costs a count. */
  void awaitAllTold() throws InterruptedException {
    while (open() < controllers) {
      Thread.sleep(5_000);
    }
  }

  private int open() {
    var view =
        client
            .get()
            .uri(path + "/changes/" + change)
            .header("Authorization", "Bearer " + editor)
            .retrieve()
            .body(JsonNode.class);
    return view == null ? 0 : view.path("progress").path("open").asInt();
  }

  private String token(String role) {
    var issued = post("/tokens", OPERATOR, Map.of("role", role, "actor", "the " + role));
    return issued.path("token").asString();
  }

  private void conclude(int from, int to) {
    String lines =
        IntStream.range(from, to)
            .mapToObj(BenchedProcessor::line)
            .collect(Collectors.joining("\n", HEADER, "\n"));
    client
        .post()
        .uri(path + "/agreements/import")
        .header("Authorization", "Bearer " + editor)
        .contentType(MediaType.parseMediaType("text/csv"))
        .body(lines)
        .retrieve()
        .toBodilessEntity();
  }

  private static String line(int number) {
    return "K-%1$d,Kunde %1$d AG,DE,DE-BE,conbool-1.2,main,2025-01-01,Karl Kunde,kontakt@kunde-%1$d.example,de,Datenschutz,true"
        .formatted(number);
  }

  private JsonNode post(String route, String token, Map<String, ?> body) {
    return post(client, path + route, token, body);
  }

  private static JsonNode post(RestClient client, String path, String token, Map<String, ?> body) {
    var answer =
        client
            .post()
            .uri(path)
            .header("Authorization", "Bearer " + token)
            .contentType(MediaType.APPLICATION_JSON)
            .body(body)
            .retrieve()
            .body(JsonNode.class);
    if (answer == null) {
      throw new IllegalStateException(path + " answers nothing");
    }
    return answer;
  }

  private static Map<String, Object> registration(int controllers) {
    return Map.of(
        "slug",
        "processor-with-" + controllers,
        "name",
        "Acme GmbH",
        "address",
        "Teststrasse 1, 10115 Berlin",
        "seat",
        Map.of("country", "DE", "subdivision", "DE-BE"),
        "zone",
        "Europe/Berlin",
        "language",
        "de",
        "contact",
        Map.of("name", "Petra Pruefer", "email", "datenschutz@acme.example"),
        "fourEyes",
        true);
  }

  private static Map<String, Object> intention() {
    return Map.of(
        "kind", "ADDITION",
        "engagement", engagement(),
        "reason", "Neuer Backup-Speicher",
        "plannedFirstUse", "2027-12-01",
        "services", List.of("main"));
  }

  private static Map<String, Object> engagement() {
    return Map.of(
        "entity",
            Map.of(
                "name", "Nordlicht Hosting GmbH",
                "address", "Am Kai 3, 20457 Hamburg",
                "country", "DE",
                "contact", Map.of("name", "Nora Nord", "email", "dp@nordlicht.example")),
        "service", "Object storage",
        "purpose", "Storage of encrypted backups",
        "dataLocations", List.of("DE"),
        "dataCategories", List.of("backup copies"),
        "dataSubjects", List.of("customers' employees"),
        "ancillary", false,
        "services", List.of("main"));
  }
}

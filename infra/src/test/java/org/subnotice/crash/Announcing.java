package org.subnotice.crash;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A processor with many controllers that announces one change. */
final class Announcing {

  private static final String HEADER =
      "reference,controller.name,controller.seat.country,controller.seat.subdivision,terms,"
          + "services,concludedOn,name,email,language,role,designated\n";

  private final Outside outside;
  private final String processor;
  private final String editor;
  private final String approver;
  private final String reader;

  private Announcing(
      Outside outside, String processor, String editor, String approver, String reader) {
    this.outside = outside;
    this.processor = processor;
    this.editor = editor;
    this.approver = approver;
    this.reader = reader;
  }

  /** A processor whose controllers have the addresses {@link #address}. */
  static Announcing by(Outside outside, int controllers) {
    String processor = path(outside.post("/api/v1/processors", PackagedJar.OPERATOR, processor()));
    var made =
        new Announcing(
            outside,
            processor,
            token(outside, processor, "EDITOR"),
            token(outside, processor, "APPROVER"),
            token(outside, processor, "DPO"));
    outside.post(processor + "/agreements/import", made.editor, "text/csv", file(controllers));
    return made;
  }

  private static String path(JsonNode processor) {
    return "/api/v1/processors/" + processor.get("id").asString();
  }

  private static Map<String, Object> processor() {
    return Map.of(
        "slug", "acme",
        "name", "Acme GmbH",
        "address", "Teststrasse 1, 10115 Berlin",
        "seat", Map.of("country", "DE", "subdivision", "DE-BE"),
        "zone", "Europe/Berlin",
        "language", "de",
        "contact", Map.of("name", "Petra Pruefer", "email", "datenschutz@acme.example"),
        "fourEyes", true);
  }

  private static String token(Outside outside, String processor, String role) {
    var asked = Map.of("role", role, "actor", "the " + role);
    return outside.post(processor + "/tokens", PackagedJar.OPERATOR, asked).get("token").asString();
  }

  static String address(int controller) {
    return "k%d@kunde.example".formatted(controller);
  }

  private static String file(int controllers) {
    return IntStream.range(0, controllers)
        .mapToObj(Announcing::line)
        .collect(Collectors.joining("\n", HEADER, "\n"));
  }

  private static String line(int controller) {
    return "K-%d,Kunde %d AG,DE,DE-BE,conbool-1.2,main,2025-01-01,Karl Kunde,%s,de,Datenschutz,true"
        .formatted(controller, controller, address(controller));
  }

  /** The change's id, once the announcement is on record. */
  String announce() {
    var change = outside.post(processor + "/changes", editor, change()).get("id").asString();
    outside.post(processor + "/changes/" + change + "/approval", approver, Map.of());
    outside.post(processor + "/changes/" + change + "/announcement", editor, Map.of());
    return change;
  }

  private static Map<String, Object> change() {
    return Map.of(
        "kind", "ADDITION",
        "engagement", engagement(),
        "reason", "Neuer Backup-Speicher",
        "plannedFirstUse", "2027-02-01",
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

  List<JsonNode> windows(String change) {
    return outside.all(processor + "/changes/" + change + "/windows?limit=1000", reader);
  }

  /** How many windows of the change are open. */
  int open(String change) {
    var seen = outside.get(processor + "/changes/" + change, reader);
    return seen.get("progress").get("open").asInt();
  }

  List<JsonNode> history(String change) {
    return outside.all(processor + "/history?limit=1000&change=" + change, reader);
  }

  /** Every attempt to hand that window's notice over. */
  List<JsonNode> attempts(String window) {
    return outside.all(processor + "/windows/" + window + "/attempts", reader);
  }
}

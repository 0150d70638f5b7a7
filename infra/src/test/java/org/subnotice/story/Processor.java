package org.subnotice.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A processor with its editor, its approver, its data protection officer and its administrator. */
final class Processor {

  static final String EDITOR = "Edda Ebert";
  static final String APPROVER = "Arne Abel";
  static final String DPO = "Dora Dahl";
  static final String ADMIN = "Adam Amann";

  private final String path;
  private final Http editor;
  private final Http approver;
  private final Http dpo;
  private final Http admin;

  private Processor(Subnotice subnotice, String path) {
    this.path = path;
    editor = subnotice.as(token(subnotice, path, "EDITOR", EDITOR));
    approver = subnotice.as(token(subnotice, path, "APPROVER", APPROVER));
    dpo = subnotice.as(token(subnotice, path, "DPO", DPO));
    admin = subnotice.as(token(subnotice, path, "ADMIN", ADMIN));
  }

  static Processor registered(Subnotice subnotice, String slug) {
    String body =
        """
        {"slug":"%s","name":"%s GmbH","address":"Lindenhof 1, 10115 Berlin",
         "seat":{"country":"DE","subdivision":"DE-BE"},"zone":"Europe/Berlin","language":"de",
         "contact":{"name":"Petra Pruefer","email":"datenschutz@%s.example"},"fourEyes":true}\
        """
            .formatted(slug, slug, slug);
    String id = subnotice.operator().post("/api/v1/processors", body).expecting(201).id();
    return new Processor(subnotice, "/api/v1/processors/" + id);
  }

  static String token(Subnotice subnotice, String path, String role, String actor) {
    String body = "{\"role\":\"%s\",\"actor\":\"%s\"}".formatted(role, actor);
    var issued = subnotice.operator().post(path + "/tokens", body).expecting(201);
    return issued.json().path("token").asString();
  }

  /** {@code /api/v1/processors/{p}}. */
  String path() {
    return path;
  }

  String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Http editor() {
    return editor;
  }

  Http approver() {
    return approver;
  }

  Http dpo() {
    return dpo;
  }

  Http admin() {
    return admin;
  }

  /** The id of the agreement put on record. */
  String agreement(Agreement agreement) {
    return editor.post(path + "/agreements", agreement.json()).expecting(201).id();
  }

  void nameContacts(String agreement, Contact... contacts) {
    String list = Arrays.stream(contacts).map(Contact::json).collect(Collectors.joining(","));
    editor
        .send(
            "PATCH",
            path + "/agreements/" + agreement + "/contacts",
            "{\"contacts\":[" + list + "]}",
            "application/json")
        .expecting(200);
  }

  void end(String agreement, LocalDate lastDay) {
    editor
        .post(path + "/agreements/" + agreement + "/end", "{\"endsOn\":\"" + lastDay + "\"}")
        .expecting(200, 204);
  }

  /** The draft of an addition for the service {@code main}. */
  Change draft(Subprocessor subprocessor, String reason, LocalDate plannedFirstUse) {
    String body =
        """
        {"kind":"ADDITION","engagement":%s,"replaces":null,"reason":"%s","plannedFirstUse":"%s",
         "services":["main"]}\
        """
            .formatted(subprocessor.json(), reason, plannedFirstUse);
    return new Change(this, editor.post(path + "/changes", body).expecting(201).json());
  }

  /** The draft of what is intended. */
  Change draft(Intention intention) {
    return new Change(this, editor.post(path + "/changes", intention.json()).expecting(201).json());
  }

  /** Drafted, approved by the second person, announced. */
  Change announced(Intention intention) {
    var change = draft(intention);
    change.approve();
    change.announce();
    return change;
  }

  boolean permits(Change change, String agreement, LocalDate on) {
    return permission(agreement, change.engagement(), on).path("permitted").asBoolean();
  }

  List<String> reasons(Change change, String agreement, LocalDate on) {
    return permission(agreement, change.engagement(), on)
        .path("reasons")
        .valueStream()
        .map(reason -> reason.path("code").asString())
        .toList();
  }

  /** Drafted, approved by the second person, announced. */
  Change announced(LocalDate plannedFirstUse) {
    var change = draft(Subprocessor.NORDLICHT, "Neuer Backup-Speicher", plannedFirstUse);
    change.approve();
    change.announce();
    return change;
  }

  JsonNode permission(String agreement, String engagement, LocalDate on) {
    String question = "?agreement=" + agreement + "&engagement=" + engagement + "&on=" + on;
    return dpo.get(path + "/permissions" + question).expecting(200).json();
  }

  List<JsonNode> register(LocalDate asOf) {
    return register("?asOf=" + asOf);
  }

  List<JsonNode> register(LocalDate asOf, String agreement) {
    return register("?asOf=" + asOf + "&agreement=" + agreement);
  }

  List<JsonNode> register(LocalDate asOf, Instant knownAt) {
    return register("?asOf=" + asOf + "&knownAt=" + knownAt);
  }

  private List<JsonNode> register(String question) {
    return items(dpo.get(path + "/register" + question));
  }

  List<JsonNode> history(String question) {
    return items(dpo.get(path + "/history?limit=1000&" + question));
  }

  List<String> historyAsCsv(String question) {
    var answer = dpo.get(path + "/history?limit=1000&" + question, "text/csv").expecting(200);
    return answer.body().lines().toList();
  }

  static List<JsonNode> items(Answer answer) {
    return answer.expecting(200).json().path("items").valueStream().toList();
  }

  static String list(String... ids) {
    return Arrays.stream(ids).map(id -> '"' + id + '"').collect(Collectors.joining(",", "[", "]"));
  }
}

package org.subnotice.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** An intended change of one processor's list. */
final class Change {

  private final Processor processor;
  private final String id;
  private final String engagement;

  Change(Processor processor, JsonNode draft) {
    this.processor = processor;
    id = draft.path("id").asString();
    engagement = draft.path("engagement").path("id").asString();
  }

  String id() {
    return id;
  }

  String engagement() {
    return engagement;
  }

  String path() {
    return processor.path() + "/changes/" + id;
  }

  JsonNode view() {
    return processor.dpo().get(path()).expecting(200).json();
  }

  JsonNode plan() {
    return processor.editor().get(path() + "/plan").expecting(200).json();
  }

  void approve() {
    processor.approver().post(path() + "/approval", "{}").expecting(200, 204);
  }

  void announce() {
    processor.editor().post(path() + "/announcement", "{}").expecting(202);
  }

  /** What the dry run says of one agreement. */
  JsonNode planFor(String agreement) {
    return plan()
        .path("agreements")
        .valueStream()
        .filter(line -> line.path("agreement").asString().equals(agreement))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No plan for " + agreement));
  }

  /** The window as soon as it has come to that state. */
  JsonNode awaits(String agreement, String state) {
    Subnotice.until(this::windows, windows -> !windows.isEmpty());
    return Subnotice.until(
        () -> window(agreement), window -> window.path("state").asString().equals(state));
  }

  String state() {
    return view().path("state").asString();
  }

  Answer classify(String service, String reason) {
    String body = "{\"service\":\"%s\",\"reason\":\"%s\"}".formatted(service, reason);
    return processor.editor().post(path() + "/ancillary", body);
  }

  /** What came by hand: a receipt, an extension, a resolution. */
  Answer enter(String agreement, String what, String body) {
    return processor.editor().post(windowPath(agreement) + "/" + what, body);
  }

  Answer receiptOfTheLetter(String agreement, String receivedAt) {
    return enter(
        agreement,
        "receipts",
        "{\"tier\":\"T4\",\"receivedAt\":\"%s\",\"channel\":\"LETTER\",\"note\":\"Einwurf-Einschreiben\"}"
            .formatted(receivedAt));
  }

  Answer resolve(String agreement, String outcome) {
    return enter(
        agreement,
        "resolution",
        "{\"outcome\":\"%s\",\"reason\":\"besprochen\"}".formatted(outcome));
  }

  Answer stop(String agreement, String stopAt) {
    return enter(
        agreement,
        "resolution",
        "{\"outcome\":\"STOP_SERVICE\",\"stopAt\":\"%s\",\"reason\":\"nicht zumutbar\"}"
            .formatted(stopAt));
  }

  String windowPath(String agreement) {
    return processor.path() + "/windows/" + window(agreement).path("id").asString();
  }

  List<JsonNode> windows() {
    return Processor.items(processor.dpo().get(path() + "/windows?limit=1000"));
  }

  JsonNode window(String agreement) {
    return planned(agreement).orElseThrow(() -> new AssertionError("No window for " + agreement));
  }

  private Optional<JsonNode> planned(String agreement) {
    return windows().stream()
        .filter(window -> window.path("agreement").asString().equals(agreement))
        .findFirst();
  }

  /** Says so, too, while the window has yet to be planned. */
  String state(String agreement) {
    return planned(agreement).map(window -> window.path("state").asString()).orElse("none yet");
  }

  /** As soon as there are so many, and all their periods run. */
  List<JsonNode> openWindows(int number) {
    Predicate<JsonNode> open = window -> window.path("state").asString().equals("OPEN");
    return Subnotice.until(
        this::windows, windows -> windows.size() == number && windows.stream().allMatch(open));
  }

  Answer firstUse(LocalDate on, String... agreements) {
    String body = "{\"agreements\":" + Processor.list(agreements) + ",\"on\":\"" + on + "\"}";
    return processor.editor().post(path() + "/first-use", body);
  }

  /** An objection that came by letter and is written down afterwards. */
  Answer objectionByLetter(String agreement, String receivedAt, String declarant, String text) {
    String body =
        """
        {"receivedAt":"%s","channel":"LETTER","declarant":"%s","text":"%s"}\
        """
            .formatted(receivedAt, declarant, text);
    return enter(agreement, "objections", body);
  }
}

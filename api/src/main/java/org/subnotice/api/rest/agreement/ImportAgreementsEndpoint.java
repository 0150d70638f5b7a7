package org.subnotice.api.rest.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.api.rest.json.Kind;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.json.Utf8;
import org.subnotice.core.agreement.AgreementId;
import tools.jackson.databind.JsonNode;

/** Puts many agreements on record, all or none; a dry run only reports. */
@RestController
class ImportAgreementsEndpoint {

  private final Orders orders;
  private final AgreementDrafts drafts;

  ImportAgreementsEndpoint(Orders orders, AgreementDrafts drafts) {
    this.orders = orders;
    this.drafts = drafts;
  }

  @PostMapping(path = "/api/v1/processors/{p}/agreements/import", consumes = "text/csv")
  @Requires(Access.EDITOR)
  ResponseEntity<Import> importAll(
      @RequestBody byte[] body,
      @RequestParam(name = "dryRun", required = false) @Nullable String dryRun,
      Caller caller,
      Ids ids) {
    boolean dry =
        Query.optional("dryRun", dryRun, new Kind<>(ImportAgreementsEndpoint::truth, false))
            .orElse(false);
    var lines = ImportedCsv.read(Utf8.read(body));
    var right = read(lines, caller);
    if (dry) {
      return ResponseEntity.ok(report(true, lines, Map.of()));
    }
    var wrong = report(false, lines, Map.of()).errors();
    if (!wrong.isEmpty()) {
      throw new InvalidRequest(wrong);
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(report(false, lines, conclude(right, caller, ids)));
  }

  private List<NewAgreement> read(List<ImportedLine> lines, Caller caller) {
    Map<String, List<ImportedLine>> byReference = new LinkedHashMap<>();
    for (var line : lines) {
      byReference.computeIfAbsent(line.reference(), _ -> new ArrayList<>()).add(line);
    }
    return byReference.values().stream()
        .flatMap(each -> new ImportedAgreement(each).read(caller.processor(), drafts).stream())
        .toList();
  }

  private Map<String, String> conclude(List<NewAgreement> right, Caller caller, Ids ids) {
    Map<String, String> concluded = new LinkedHashMap<>();
    Map<AgreementId, NewAgreement> agreements = new LinkedHashMap<>();
    for (var asked : right) {
      var agreement = new AgreementId(ids.next("agreement-"));
      concluded.put(asked.reference(), agreement.value());
      agreements.put(agreement, asked);
    }
    orders.concludeAll(caller, drafts.concludeAll(caller.processor(), agreements));
    return concluded;
  }

  private static Import report(
      boolean dry, List<ImportedLine> lines, Map<String, String> concluded) {
    int agreements = (int) lines.stream().map(ImportedLine::reference).distinct().count();
    return new Import(
        dry,
        !concluded.isEmpty(),
        agreements,
        lines.stream()
            .map(
                line ->
                    new Import.Line(
                        line.number(),
                        line.reference(),
                        concluded.get(line.reference()),
                        List.copyOf(line.errors())))
            .toList());
  }

  private static boolean truth(JsonNode written) {
    return switch (written.stringValue()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw InvalidRequest.at("#/dryRun", "Write true or false.");
    };
  }
}

package org.subnotice.api.rest.agreement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.subnotice.api.rest.json.FieldError;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.core.Refusal;

/** The lines of one agreement in an import. */
record ImportedAgreement(List<ImportedLine> lines) {

  private static final Pattern CONTACT = Pattern.compile("#/contacts/([0-9]+)(/.*)?");

  /** Empty where a line has an error, which stands there then. */
  Optional<NewAgreement> read(String processor, AgreementDrafts drafts) {
    var first = lines.getFirst();
    lines.stream().skip(1).forEach(line -> line.requireSameAgreement(first));
    var body = first.agreement();
    var contacts = body.putArray("contacts");
    lines.forEach(line -> contacts.add(line.contact()));
    try {
      NewAgreement agreement = NewAgreement.read(body);
      drafts.check(processor, agreement);
      boolean right = lines.stream().allMatch(line -> line.errors().isEmpty());
      return right ? Optional.of(agreement) : Optional.empty();
    } catch (InvalidRequest invalid) {
      invalid.errors().forEach(this::place);
    } catch (Refusal refusal) {
      first.error(refusal.pointer().orElse("#"), refusal.sentence());
    }
    return Optional.empty();
  }

  private void place(FieldError error) {
    var contact = CONTACT.matcher(error.pointer());
    if (contact.matches()) {
      String field = Optional.ofNullable(contact.group(2)).orElse("");
      lines.get(Integer.parseInt(contact.group(1))).error("#" + field, error.detail());
    } else {
      lines.getFirst().error(error.pointer(), error.detail());
    }
  }
}

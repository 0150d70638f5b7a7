package org.subnotice.infra.postgres;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.PersonView;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.register.EngagementDetails;
import tools.jackson.databind.json.JsonMapper;

/** Makes the outside's picture of an engagement from its row. */
final class EngagementViews {

  private final JsonMapper json;
  private final Vault vault;

  EngagementViews(JsonMapper json, Vault vault) {
    this.json = json;
    this.vault = vault;
  }

  EngagementDetails details(String column) {
    return json.readValue(column, EngagementDetails.class);
  }

  EngagementView view(String processor, String id, String column) {
    var details = details(column);
    return new EngagementView(
        id,
        new EngagementView.Entity(
            details.entity(),
            open(processor, details.address()).orElse(null),
            details.country(),
            contact(processor, details).orElse(null)),
        details.service(),
        details.purpose(),
        details.dataLocations(),
        details.remoteAccess(),
        details.dataCategories(),
        details.dataSubjects(),
        details.thirdCountry(),
        details.measures(),
        details.dueDiligence(),
        details.ancillary(),
        details.parent(),
        details.services(),
        details.chainBelow());
  }

  Optional<String> open(String processor, @Nullable Sealed sealed) {
    return Optional.ofNullable(sealed)
        .map(text -> vault.open(processor, text).orElseGet(ErasedText::now));
  }

  private Optional<PersonView> contact(String processor, EngagementDetails details) {
    return open(processor, details.contactName())
        .map(name -> new PersonView(name, open(processor, details.contactEmail()).orElse("")));
  }
}

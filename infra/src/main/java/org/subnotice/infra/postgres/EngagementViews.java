package org.subnotice.infra.postgres;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.PersonView;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.register.LinkBelow;
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
        entity(
            processor,
            new LinkBelow(
                details.entity(),
                details.address(),
                details.country(),
                details.contactName(),
                details.contactEmail())),
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
        details.chainBelow(),
        details.linksBelow().stream().map(link -> entity(processor, link)).toList());
  }

  private EngagementView.Entity entity(String processor, LinkBelow named) {
    return new EngagementView.Entity(
        named.entity(),
        open(processor, named.address()).orElse(null),
        named.country(),
        contact(processor, named).orElse(null));
  }

  Optional<String> open(String processor, @Nullable Sealed sealed) {
    return Optional.ofNullable(sealed)
        .map(text -> vault.open(processor, text).orElseGet(ErasedText::now));
  }

  private Optional<PersonView> contact(String processor, LinkBelow named) {
    return open(processor, named.contactName())
        .map(name -> new PersonView(name, open(processor, named.contactEmail()).orElse("")));
  }
}

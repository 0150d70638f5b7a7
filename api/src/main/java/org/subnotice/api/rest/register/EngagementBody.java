package org.subnotice.api.rest.register;

import java.util.List;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.register.ChainBelow;
import org.subnotice.core.register.ThirdCountry;

/**
 * The dossier of one engagement.
 *
 * @param id of the engagement on the list that a change is about; a new one has none yet
 * @param parent the engagement one level up the chain
 * @param chainBelow what is known of its own subprocessors
 * @param linksBelow those of them that can be named, and are no engagements of their own
 */
public record EngagementBody(
    Optional<String> id,
    Entity entity,
    String service,
    String purpose,
    List<String> dataLocations,
    List<String> remoteAccess,
    List<String> dataCategories,
    List<String> dataSubjects,
    Optional<ThirdCountry> thirdCountry,
    List<String> measures,
    List<String> dueDiligence,
    boolean ancillary,
    Optional<String> parent,
    List<String> services,
    Optional<ChainBelow> chainBelow,
    List<Entity> linksBelow) {

  public record Entity(
      String name, Optional<String> address, String country, Optional<ContactBody> contact) {

    static Entity read(JsonFields in) {
      return new Entity(
          in.required("name", Texts.name()),
          in.optional("address", Texts.line(500)),
          in.required("country", Kinds.COUNTRY),
          in.optionalObject("contact", ContactBody::read));
    }
  }

  public record ContactBody(Optional<String> name, Optional<String> email) {

    static ContactBody read(JsonFields in) {
      return new ContactBody(in.optional("name", Texts.name()), in.optional("email", Kinds.EMAIL));
    }
  }

  public static EngagementBody read(JsonFields in) {
    var chainBelow = in.optional("chainBelow", Kinds.word(ChainBelow.class));
    var linksBelow = in.objectsOrNone("linksBelow", Entity::read);
    if (!linksBelow.isEmpty() && chainBelow.filter(ChainBelow.NONE::equals).isPresent()) {
      in.error("chainBelow", "Links below are named; say LISTED or UNKNOWN, or leave them out.");
    }
    return new EngagementBody(
        in.optional("id", Kinds.ID),
        in.object("entity", Entity::read),
        in.required("service", Texts.name()),
        in.required("purpose", Texts.line(1000)),
        in.listOfSome("dataLocations", Kinds.COUNTRY),
        in.list("remoteAccess", Kinds.COUNTRY),
        in.list("dataCategories", Texts.name()),
        in.list("dataSubjects", Texts.name()),
        in.optionalObject("thirdCountry", EngagementBody::thirdCountry),
        in.list("measures", Texts.line(1000)),
        in.list("dueDiligence", Texts.line(1000)),
        in.orElse("ancillary", Kinds.YES_OR_NO, false),
        in.optional("parent", Kinds.ID),
        in.list("services", Texts.name()),
        chainBelow,
        linksBelow);
  }

  private static ThirdCountry thirdCountry(JsonFields in) {
    return new ThirdCountry(
        in.required("basis", Texts.line(1000)),
        in.orElse("guarantees", Texts.textOrNothing(), ""),
        in.orElse("evidence", Texts.textOrNothing(), ""),
        in.optional("validUntil", Kinds.DAY).orElse(null));
  }
}

package org.subnotice.core.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.personal.Sealed;

/**
 * What the list says of one engagement: a legal entity in one service for one purpose at one
 * location.
 *
 * @param entity legal name
 * @param country seat of the entity, ISO 3166-1
 * @param dataLocations where the data lies, which may differ from the seat
 * @param remoteAccess countries from which the data can be reached
 * @param measures technical and organisational measures, certificates
 * @param dueDiligence documents that show how the processor satisfied itself, by title
 * @param ancillary whether a person has classified the service as ancillary
 * @param parent engagement one level up the chain
 * @param services the processor's own services that this engagement concerns
 * @param chainBelow what is known of its own subprocessors; null where nobody has said anything
 * @param linksBelow those of them that are named here and are no engagements of their own
 */
public record EngagementDetails(
    String entity,
    @Nullable Sealed address,
    String country,
    @Nullable Sealed contactName,
    @Nullable Sealed contactEmail,
    String service,
    String purpose,
    List<String> dataLocations,
    List<String> remoteAccess,
    List<String> dataCategories,
    List<String> dataSubjects,
    @Nullable ThirdCountry thirdCountry,
    List<String> measures,
    List<String> dueDiligence,
    boolean ancillary,
    @Nullable String parent,
    List<String> services,
    @Nullable ChainBelow chainBelow,
    List<LinkBelow> linksBelow) {

  /** Events from before there were links lack them. */
  public EngagementDetails {
    linksBelow = Objects.requireNonNullElse(linksBelow, List.of());
  }
}

package org.subnotice.api.read;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.register.ChainBelow;
import org.subnotice.core.register.ThirdCountry;
import org.subnotice.core.terms.EuropeanArea;

/** What the list says of one engagement. */
public record EngagementView(
    String id,
    Entity entity,
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
    List<Entity> linksBelow) {

  /**
   * Whether data can reach a country outside the EEA. Old entries name places in words; nothing
   * follows from those.
   */
  public boolean leavesTheArea() {
    return Stream.of(
            Stream.of(entity.country()),
            dataLocations.stream().filter(EngagementView::isCountry),
            remoteAccess.stream().filter(EngagementView::isCountry))
        .flatMap(places -> places)
        .anyMatch(place -> !EuropeanArea.isInEea(place));
  }

  private static boolean isCountry(String place) {
    return place.matches("[A-Z]{2}") && !place.equals("EU");
  }

  public record Entity(
      String name, @Nullable String address, String country, @Nullable PersonView contact) {}
}

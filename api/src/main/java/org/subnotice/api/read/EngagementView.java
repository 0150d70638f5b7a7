package org.subnotice.api.read;

import java.util.List;
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

  /** See {@link EuropeanArea#isLeft}. */
  public boolean leavesTheArea() {
    return EuropeanArea.isLeft(entity.country(), dataLocations, remoteAccess);
  }

  public record Entity(
      String name, @Nullable String address, String country, @Nullable PersonView contact) {}
}

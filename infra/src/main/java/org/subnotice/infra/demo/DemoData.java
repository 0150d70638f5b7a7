package org.subnotice.infra.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.register.ChainBelow;
import org.subnotice.core.register.ThirdCountry;

/**
 * A processor of the demonstration as its file describes it. The registers are those of the source
 * contracts; the controllers and all persons are invented.
 */
record DemoData(
    String slug,
    String name,
    String address,
    String country,
    @Nullable String subdivision,
    String language,
    Person contact,
    LocalDate since,
    List<Entry> register,
    List<Deal> agreements) {

  record Person(String name, String email) {}

  record Entry(
      String entity,
      @Nullable String address,
      String country,
      String service,
      String purpose,
      List<String> dataLocations,
      @Nullable String guarantees,
      @Nullable ThirdCountry thirdCountry,
      @Nullable ChainBelow chainBelow) {}

  record Deal(
      String reference,
      String controller,
      @Nullable String address,
      String country,
      @Nullable String subdivision,
      String terms,
      List<String> services,
      LocalDate concludedOn,
      List<Addressee> contacts) {}

  record Addressee(String name, String email, String language, String role, boolean designated) {}
}

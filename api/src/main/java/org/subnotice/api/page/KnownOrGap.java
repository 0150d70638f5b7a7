package org.subnotice.api.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.PersonView;
import org.subnotice.core.register.ChainBelow;

/** Says in words what of an engagement can be a gap: who works for it, and third countries. */
public record KnownOrGap(Words words) {

  public List<String> of(EngagementView engagement) {
    var links = engagement.linksBelow().stream().map(this::link);
    var said = Optional.ofNullable(engagement.chainBelow());
    if (engagement.linksBelow().isEmpty()) {
      return List.of(said.map(this::unnamed).orElseGet(() -> gap("CHAIN_NOT_STATED")));
    }
    return said.filter(ChainBelow.UNKNOWN::equals).isPresent()
        ? Stream.concat(links, Stream.of(gap("CHAIN_UNKNOWN"))).toList()
        : links.toList();
  }

  /** What is to be said of third countries where no basis is on record. */
  public String withoutBasis(EngagementView engagement) {
    return engagement.leavesTheArea()
        ? gap("THIRD_COUNTRY_BASIS_MISSING")
        : words.say("fact.third-country.none");
  }

  /** Name, address, seat and contact of one link; what is missing is said to be missing. */
  private String link(EngagementView.Entity link) {
    return Stream.of(
            link.name(),
            Optional.ofNullable(link.address()).orElseGet(() -> gap("ADDRESS_MISSING")),
            words.place(link.country()),
            Optional.ofNullable(link.contact())
                .map(KnownOrGap::contact)
                .orElseGet(() -> gap("CONTACT_MISSING")))
        .collect(Collectors.joining(" · "));
  }

  private String unnamed(ChainBelow said) {
    return switch (said) {
      case NONE -> words.say("fact.chain.none");
      case LISTED -> words.say("fact.chain.listed");
      case UNKNOWN -> gap("CHAIN_UNKNOWN");
    };
  }

  private String gap(String code) {
    return words.say("asking.gap") + " " + words.say("gap." + code);
  }

  public static String contact(PersonView person) {
    return Stream.of(person.name(), person.email())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}

package org.subnotice.api.rest.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.PersonView;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.asking.ChainView.Gap;
import org.subnotice.api.rest.asking.ChainView.Gap.Code;
import org.subnotice.api.rest.asking.ChainView.Link;
import org.subnotice.core.register.ChainBelow;
import org.subnotice.core.register.ThirdCountry;

class ChainsTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @Test
  void who_works_for_a_subprocessor_stands_below_it() {
    var chain =
        Chains.tree(
            DAY,
            List.of(
                entry("c", "b", ChainBelow.NONE),
                entry("a", null, ChainBelow.LISTED),
                entry("b", "a", ChainBelow.LISTED)));

    assertThat(chain.links()).extracting(Link::depth).containsExactly(1, 2, 3);
    assertThat(chain.links())
        .extracting(link -> link.engagement().entity().name())
        .containsExactly("a", "b", "c");
    assertThat(chain.gaps()).isZero();
  }

  @Test
  void what_is_not_known_is_shown_as_a_gap() {
    assertThat(gaps(entry("new-spaces", null, ChainBelow.UNKNOWN)))
        .containsExactly(Code.CHAIN_UNKNOWN);
    assertThat(gaps(entry("silent", null, null))).containsExactly(Code.CHAIN_NOT_STATED);
    assertThat(gaps(entry("orphan", "elsewhere", ChainBelow.NONE)))
        .containsExactly(Code.PARENT_NOT_LISTED);
    assertThat(gaps(entry("bare", null, ChainBelow.NONE, "DE", null, null, null)))
        .containsExactly(Code.ADDRESS_MISSING, Code.CONTACT_MISSING);
  }

  @Test
  void a_third_country_needs_a_basis_that_is_good_on_the_day() {
    assertThat(gaps(abroad(null))).containsExactly(Code.THIRD_COUNTRY_BASIS_MISSING);
    assertThat(gaps(abroad(basis(DAY.minusDays(1)))))
        .containsExactly(Code.THIRD_COUNTRY_BASIS_EXPIRED);
    assertThat(gaps(abroad(basis(DAY)))).isEmpty();
    assertThat(gaps(abroad(basis(null)))).isEmpty();
  }

  @Test
  void a_circle_is_shown_once_and_ends() {
    var chain =
        Chains.tree(
            DAY, List.of(entry("a", "b", ChainBelow.LISTED), entry("b", "a", ChainBelow.LISTED)));

    assertThat(chain.links()).hasSize(2);
  }

  private static List<Code> gaps(RegisterEntryView entry) {
    return Chains.tree(DAY, List.of(entry)).roots().getFirst().gaps().stream()
        .map(Gap::code)
        .toList();
  }

  private static ThirdCountry basis(@Nullable LocalDate until) {
    return new ThirdCountry("DPF", "", "", until);
  }

  private static RegisterEntryView abroad(@Nullable ThirdCountry basis) {
    var nora = new PersonView("Nora", "nora@example.org");
    return entry("abroad", null, ChainBelow.NONE, "US", "1 Main Street", nora, basis);
  }

  private static RegisterEntryView entry(
      String name, @Nullable String parent, @Nullable ChainBelow chain) {
    var nora = new PersonView("Nora", "nora@example.org");
    return entry(name, parent, chain, "DE", "Am Kai 3", nora, null);
  }

  private static RegisterEntryView entry(
      String name,
      @Nullable String parent,
      @Nullable ChainBelow chain,
      String country,
      @Nullable String address,
      @Nullable PersonView contact,
      @Nullable ThirdCountry third) {
    var engagement =
        new EngagementView(
            "engagement-" + name,
            new EngagementView.Entity(name, address, country, contact),
            "Hosting",
            "Hosting",
            List.of("DE"),
            List.of(),
            List.of(),
            List.of(),
            third,
            List.of(),
            List.of(),
            false,
            parent == null ? null : "engagement-" + parent,
            List.of(),
            chain,
            List.of());
    return new RegisterEntryView(
        engagement, null, List.of(), DAY, null, Instant.parse("2026-11-23T08:00:00Z"), null);
  }
}

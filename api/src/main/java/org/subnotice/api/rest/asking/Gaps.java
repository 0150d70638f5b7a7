package org.subnotice.api.rest.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.rest.asking.ChainView.Gap;
import org.subnotice.api.rest.asking.ChainView.Gap.Code;
import org.subnotice.core.register.ChainBelow;

/** Finds what is not said of one link of the chain. */
final class Gaps {

  private final LocalDate day;

  Gaps(LocalDate day) {
    this.day = day;
  }

  List<Gap> of(EngagementView engagement, boolean hasLinksBelow, boolean parentIsMissing) {
    var gaps = new ArrayList<Code>();
    gaps.addAll(identity(engagement.entity()));
    chain(engagement, hasLinksBelow || !engagement.linksBelow().isEmpty()).ifPresent(gaps::add);
    if (parentIsMissing) {
      gaps.add(Code.PARENT_NOT_LISTED);
    }
    transfer(engagement).ifPresent(gaps::add);
    var below =
        engagement.linksBelow().stream()
            .flatMap(link -> identity(link).stream().map(code -> Gap.below(link.name(), code)));
    return Stream.concat(gaps.stream().map(Gap::of), below).toList();
  }

  private static List<Code> identity(EngagementView.Entity entity) {
    var gaps = new ArrayList<Code>();
    if (Optional.ofNullable(entity.address()).filter(text -> !text.isBlank()).isEmpty()) {
      gaps.add(Code.ADDRESS_MISSING);
    }
    if (entity.contact() == null) {
      gaps.add(Code.CONTACT_MISSING);
    }
    return gaps;
  }

  /** Links that stand below it do not show that there are no others. */
  private static Optional<Code> chain(EngagementView engagement, boolean hasLinksBelow) {
    ChainBelow said = engagement.chainBelow();
    if (said == null) {
      return hasLinksBelow ? Optional.empty() : Optional.of(Code.CHAIN_NOT_STATED);
    }
    return switch (said) {
      case NONE -> Optional.empty();
      case LISTED -> Optional.of(Code.CHAIN_UNKNOWN).filter(_ -> !hasLinksBelow);
      case UNKNOWN -> Optional.of(Code.CHAIN_UNKNOWN);
    };
  }

  private Optional<Code> transfer(EngagementView engagement) {
    var third = Optional.ofNullable(engagement.thirdCountry());
    if (third.isEmpty()) {
      return engagement.leavesTheArea()
          ? Optional.of(Code.THIRD_COUNTRY_BASIS_MISSING)
          : Optional.empty();
    }
    return third
        .map(basis -> basis.validUntil())
        .filter(day::isAfter)
        .map(_ -> Code.THIRD_COUNTRY_BASIS_EXPIRED);
  }
}

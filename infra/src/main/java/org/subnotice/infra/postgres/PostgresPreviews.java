package org.subnotice.infra.postgres;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.api.read.Previews;
import org.subnotice.infra.work.Planning;
import org.subnotice.infra.work.UpToDate;
import org.subnotice.notifier.reaction.AffectedAgreement;
import org.subnotice.notifier.reaction.AnnouncedChange;
import org.subnotice.notifier.reaction.DryRun;
import org.subnotice.notifier.reaction.Variants;
import org.subnotice.notifier.reaction.Variants.SameWords;

/** The notices of a change, made of the same parts as those that are sent. */
final class PostgresPreviews implements Previews {

  private static final int PAGE = 1_000;

  /** With more different notices than these a list of all would help nobody. */
  private static final int MOST = 50;

  private final Planning planning;
  private final DryRun dryRun;
  private final DesignatedLanguages languages;
  private final Examples examples;
  private final UpToDate upToDate;
  private final Clock clock;

  PostgresPreviews(
      Planning planning,
      DryRun dryRun,
      DesignatedLanguages languages,
      Examples examples,
      UpToDate upToDate,
      Clock clock) {
    this.planning = planning;
    this.dryRun = dryRun;
    this.languages = languages;
    this.examples = examples;
    this.upToDate = upToDate;
    this.clock = clock;
  }

  @Override
  public Optional<Preview> of(String processor, String change) {
    return found(processor, change).map(this::preview);
  }

  private Preview preview(Found found) {
    int others = Math.max(0, found.variants().size() - MOST);
    var shown = found.variants().stream().limit(MOST).flatMap(each -> forms(found, each));
    return new Preview(found.change().change(), shown.toList(), others);
  }

  @Override
  public Optional<Content> content(String processor, String change, String variant) {
    return found(processor, change)
        .flatMap(
            found ->
                found.variants().stream()
                    .flatMap(each -> content(found, each, variant).stream())
                    .findFirst());
  }

  private record Found(
      AnnouncedChange change, DryRun.Session session, Collection<SameWords> variants) {}

  private Optional<Found> found(String processor, String change) {
    upToDate.require();
    return planning
        .change(processor, change, clock.instant())
        .map(
            known -> {
              var session = dryRun.of(known);
              return new Found(known, session, variants(known, session));
            });
  }

  private Collection<SameWords> variants(AnnouncedChange change, DryRun.Session session) {
    var variants = new Variants();
    var page = planning.affected(change, Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      var ids = page.stream().map(AffectedAgreement::agreement).toList();
      var spoken = languages.of(change.processor(), ids);
      for (var agreement : page) {
        var terms = session.applied(agreement);
        if (!session.exempts(terms)) {
          var all = spoken.getOrDefault(agreement.agreement(), List.of());
          variants.add(agreement, terms, session.facts(agreement), all);
        }
      }
      page = planning.affected(change, Optional.of(page.getLast().agreement()), PAGE);
    }
    return variants.all();
  }

  private Stream<Previews.Variant> forms(Found found, SameWords variant) {
    var example = example(found, variant);
    return Arrays.stream(Shape.values())
        .filter(example::has)
        .map(shape -> form(variant, example, shape));
  }

  private static Previews.Variant form(SameWords variant, Example example, Shape shape) {
    boolean letter = shape == Shape.LETTER_PDF;
    return new Previews.Variant(
        id(variant, shape),
        variant.terms(),
        variant.version(),
        variant.language().tag(),
        shape,
        Example.mediaType(shape),
        example.subject(),
        letter ? variant.letters() : variant.agreements(),
        letter ? variant.letters() : variant.contacts(),
        example.text(shape).orElse(null));
  }

  private Optional<Content> content(Found found, SameWords variant, String id) {
    return Arrays.stream(Shape.values())
        .filter(shape -> id(variant, shape).equals(id))
        .findFirst()
        .flatMap(shape -> example(found, variant).content(shape));
  }

  private Example example(Found found, SameWords variant) {
    return examples.of(found.change(), found.session().applied(variant.example()), variant);
  }

  private static String id(SameWords variant, Shape shape) {
    return variant.id() + "-" + shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

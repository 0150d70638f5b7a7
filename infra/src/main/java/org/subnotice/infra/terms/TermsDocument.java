package org.subnotice.infra.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.subnotice.core.terms.Condition;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.Parameter;
import org.subnotice.core.terms.Parameters;
import org.subnotice.core.terms.StatedValues;
import org.subnotice.core.terms.TermsCatalogue;
import org.subnotice.core.terms.TermsId;
import org.subnotice.core.terms.Variant;

/** Reads one set of terms from its root node. */
final class TermsDocument {

  static final int LONGEST_TITLE = 300;

  private static final Set<String> HEAD = Set.of("id", "title", "edition", "basedOn", "variants");
  private static final Set<String> VARIANT_HEAD = Set.of("name", "when");

  private final Problems problems;
  private final TermsCatalogue known;
  private final StatementReader statements;

  TermsDocument(Problems problems, TermsCatalogue known) {
    this.problems = problems;
    this.known = known;
    this.statements = new StatementReader(problems);
  }

  Optional<ContractTerms> read(Node root) {
    return Section.of(root, "", problems).flatMap(this::terms);
  }

  private Optional<ContractTerms> terms(Section section) {
    section.acceptOnly(withParameters(HEAD));
    Optional<TermsId> id = id(section, "id", section.requiredText("id", 80));
    Optional<String> title = section.requiredText("title", LONGEST_TITLE);
    Optional<String> edition = section.text("edition", LONGEST_TITLE);
    Optional<ContractTerms> basis = basis(section);
    StatedValues stated = stated(section);
    List<Variant> variants = variants(section);
    return id.flatMap(name -> title.map(words -> new Head(name, words, edition)))
        .map(
            head ->
                basis
                    .map(each -> head.on(each, stated, variants))
                    .orElseGet(() -> head.alone(stated, variants)));
  }

  private record Head(TermsId id, String title, Optional<String> edition) {

    ContractTerms alone(StatedValues stated, List<Variant> variants) {
      return new ContractTerms(id, title, edition, Optional.empty(), stated, variants);
    }

    ContractTerms on(ContractTerms basis, StatedValues stated, List<Variant> variants) {
      ContractTerms terms = basis.overriding(id, title, stated, variants);
      return edition.map(terms::withEdition).orElse(terms);
    }
  }

  private Optional<TermsId> id(Section section, String key, Optional<String> text) {
    return text.flatMap(
        word ->
            problems.collecting(
                section.find(key).orElseThrow(), section.at(key), () -> new TermsId(word)));
  }

  private Optional<ContractTerms> basis(Section section) {
    Optional<TermsId> id = id(section, "basedOn", section.text("basedOn", 80));
    Optional<ContractTerms> basis = id.flatMap(known::find);
    if (id.isPresent() && basis.isEmpty()) {
      problems.add(
          section.find("basedOn").orElseThrow(),
          "basedOn",
          "No terms of this id are known. Known are "
              + known.all().stream()
                  .map(each -> each.id().value())
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return basis;
  }

  private StatedValues stated(Section section) {
    StatedValues stated = StatedValues.none();
    for (Map.Entry<Parameter<?>, Node> entry : parameters(section)) {
      String path = section.at(entry.getKey().name());
      stated = statements.read(stated, entry.getKey(), entry.getValue(), path);
    }
    return stated;
  }

  private static List<Map.Entry<Parameter<?>, Node>> parameters(Section section) {
    List<Map.Entry<Parameter<?>, Node>> found = new ArrayList<>();
    for (Parameter<?> parameter : Parameters.all()) {
      section.find(parameter.name()).ifPresent(node -> found.add(Map.entry(parameter, node)));
    }
    return found;
  }

  private List<Variant> variants(Section section) {
    List<Variant> variants = new ArrayList<>();
    section
        .find("variants")
        .ifPresent(
            node -> {
              if (node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(each -> variant(each, variants));
              } else {
                problems.add(node, "variants", "A list stands here; start each item with - name:.");
              }
            });
    return variants;
  }

  private void variant(Node node, List<Variant> variants) {
    String path = "variants/" + variants.size();
    Section.of(node, path, problems)
        .ifPresent(
            section -> {
              section.acceptOnly(withParameters(VARIANT_HEAD));
              String name = section.requiredText("name", LONGEST_TITLE).orElse("");
              variants.add(new Variant(name, condition(section), stated(section)));
            });
  }

  private Condition condition(Section variant) {
    Optional<Node> when = variant.find("when");
    if (when.isEmpty()) {
      problems.add(variant.node(), variant.at("when"), "Missing; a variant needs its condition.");
    }
    return when.flatMap(node -> Section.of(node, variant.at("when"), problems))
        .map(new ConditionReader(problems)::read)
        .orElse(Condition.ALWAYS);
  }

  private static Set<String> withParameters(Set<String> head) {
    return Stream.concat(head.stream(), Parameters.all().stream().map(Parameter::name))
        .collect(Collectors.toUnmodifiableSet());
  }
}

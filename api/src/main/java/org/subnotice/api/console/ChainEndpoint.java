package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.console.AskingPage.Input;
import org.subnotice.api.page.KnownOrGap;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.asking.ChainQuestion;
import org.subnotice.api.rest.asking.ChainView.Link;
import org.subnotice.api.rest.asking.Chains;

/** Draws who works for whom, with what is not known of it. */
@Controller
class ChainEndpoint {

  private final Chains chains;
  private final AskingForms forms;

  ChainEndpoint(Chains chains, AskingForms forms) {
    this.chains = chains;
    this.forms = forms;
  }

  /** {@code gaps} says how many there are, in words. */
  record Drawn(List<Input> inputs, String day, String gaps, List<Node> roots, String csv) {}

  /**
   * {@code lines}: address, seat and contact, as far as they are known; {@code id} is null where
   * there is no entry of its own.
   */
  record Node(
      @Nullable String id,
      String name,
      String service,
      List<String> lines,
      List<String> gaps,
      List<Node> below) {}

  @GetMapping("/console/asking/chain")
  @Requires(Access.DPO)
  ModelAndView read(@ModelAttribute ChainQuestion asked, Visit visit, HttpServletRequest request) {
    var words = visit.words();
    var chain = chains.answer(visit.caller(), asked);
    var inputs =
        List.of(
            AskingForms.day(visit, "asOf", chain.asOf().toString()),
            forms.agreement(visit, asked.agreement(), true),
            AskingForms.day(visit, "knownAt", asked.knownAt()));
    return visit.page(
        "chain",
        new Drawn(
            inputs,
            words.day(chain.asOf()),
            words.say("asking.chain.gaps", chain.gaps()),
            chain.roots().stream().map(link -> node(link, words)).toList(),
            "/console/asking/chain.csv" + Addresses.same(request)));
  }

  @GetMapping("/console/asking/chain.csv")
  @Requires(Access.DPO)
  void download(@ModelAttribute ChainQuestion asked, Visit visit, HttpServletResponse response)
      throws IOException {
    var links = chains.answer(visit.caller(), asked).links();
    Chains.TABLE.send(_ -> new Page<>(links, null), null, null, response);
  }

  private static Node node(Link link, Words words) {
    var engagement = link.engagement();
    var entity = engagement.entity();
    var lines =
        Stream.concat(
                identity(entity, words),
                Stream.of(words.places(engagement.dataLocations()))
                    .filter(places -> !places.isEmpty())
                    .map(places -> words.say("asking.data-in", places)))
            .toList();
    return new Node(
        engagement.id(),
        entity.name(),
        engagement.service() + " – " + engagement.purpose(),
        lines,
        gaps(link, null, words),
        Stream.concat(
                engagement.linksBelow().stream().map(each -> named(link, each, words)),
                link.below().stream().map(each -> node(each, words)))
            .toList());
  }

  /** Named with the one it works for; it has no entry of its own. */
  private static Node named(Link above, EngagementView.Entity entity, Words words) {
    var lines = identity(entity, words).toList();
    return new Node(null, entity.name(), "", lines, gaps(above, entity.name(), words), List.of());
  }

  private static Stream<String> identity(EngagementView.Entity entity, Words words) {
    return Stream.of(
            Optional.ofNullable(entity.address()),
            Optional.of(words.place(entity.country())),
            Optional.ofNullable(entity.contact()).map(KnownOrGap::contact))
        .flatMap(Optional::stream);
  }

  private static List<String> gaps(Link link, @Nullable String below, Words words) {
    return link.gaps().stream()
        .filter(gap -> Objects.equals(gap.below(), below))
        .map(gap -> words.say("gap." + gap.code()))
        .toList();
  }
}

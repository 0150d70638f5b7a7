package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.console.AskingForms.Answer;
import org.subnotice.api.console.AskingPage.Entry;
import org.subnotice.api.console.AskingPage.Link;
import org.subnotice.api.read.CorrespondenceView;
import org.subnotice.api.read.CorrespondenceView.Kind;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.asking.CorrespondenceLine;
import org.subnotice.api.rest.asking.CorrespondenceQuestion;
import org.subnotice.api.rest.asking.Told;
import org.subnotice.api.rest.json.Query;

/** Shows what a controller was told and what it answered. */
@Controller
class CorrespondenceEndpoint {

  private final Told told;
  private final AskingForms forms;

  CorrespondenceEndpoint(Told told, AskingForms forms) {
    this.told = told;
    this.forms = forms;
  }

  @GetMapping("/console/asking/correspondence")
  @Requires(Access.DPO)
  ModelAndView read(
      @RequestParam(required = false) @Nullable String agreement,
      @ModelAttribute CorrespondenceQuestion asked,
      Visit visit,
      HttpServletRequest request) {
    var inputs =
        List.of(
            forms.agreement(visit, agreement, false),
            AskingForms.day(visit, "from", asked.from()),
            AskingForms.day(visit, "to", asked.to()));
    var answer =
        Optional.ofNullable(agreement)
            .filter(id -> !id.isEmpty())
            .map(id -> answer(id, asked, visit));
    return forms.page("correspondence", inputs, answer, visit, request);
  }

  @GetMapping("/console/asking/correspondence.csv")
  @Requires(Access.DPO)
  void download(
      @RequestParam(required = false) @Nullable String agreement,
      @ModelAttribute CorrespondenceQuestion asked,
      Visit visit,
      HttpServletResponse response)
      throws IOException {
    String of = Query.required("agreement", Optional.ofNullable(agreement));
    Told.TABLE.send(told.answer(visit.caller(), of, asked), null, null, response);
  }

  private Answer answer(String agreement, CorrespondenceQuestion asked, Visit visit) {
    var words = visit.words();
    var cursor = Optional.ofNullable(asked.cursor()).filter(each -> !each.isEmpty());
    var page =
        told.answer(visit.caller(), agreement, asked).apply(new Slice(cursor, AskingForms.A_PAGE));
    var table = new AskingTable(words, "what", "when", "way", "words", "behind");
    return new Answer(
        words.say(
            page.items().isEmpty() ? "asking.correspondence.none" : "asking.correspondence.answer",
            forms.name(visit, agreement)),
        table,
        page.items().stream().map(each -> entry(table, each, visit)).toList(),
        page.next());
  }

  private static Entry entry(AskingTable table, CorrespondenceLine line, Visit visit) {
    var words = visit.words();
    var said = line.said();
    return table
        .line()
        .cell(words.say("said." + said.kind()), words.say("direction." + said.direction()))
        .cell(visit.moment(said.at()))
        .cell(
            Stream.of(
                    Optional.ofNullable(said.channel()).map(way -> words.say("channel." + way)),
                    Optional.ofNullable(said.who()),
                    Optional.ofNullable(said.tier()).map(tier -> words.say("tier." + tier)))
                .flatMap(Optional::stream)
                .toList(),
            List.of())
        .cell(text(said, visit), hash(said, visit))
        .links(
            Optional.of(new Link("/console/windows/" + said.window(), words.say("history.window"))),
            Optional.of(
                new Link(
                    "/console/windows/" + said.window() + "/evidence.zip",
                    words.say("asking.evidence"))))
        .done();
  }

  /** What is on record of a mail of ours is what the server said on taking it. */
  private static @Nullable String text(CorrespondenceView said, Visit visit) {
    return said.kind() == Kind.NOTICE && said.text() != null
        ? visit.words().say("asking.server-said", said.text())
        : said.text();
  }

  private static @Nullable String hash(CorrespondenceView said, Visit visit) {
    return said.sha256() == null ? null : visit.words().say("asking.sha256", said.sha256());
  }
}

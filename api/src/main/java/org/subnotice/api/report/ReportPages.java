package org.subnotice.api.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.subnotice.api.page.KnownOrGap;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.PersonView;
import org.subnotice.api.rest.asking.ChainView.Link;
import org.subnotice.api.rest.asking.DifferenceView;

/** Sets a report as pages. */
final class ReportPages {

  private static final String STYLE =
      "@page{size:A4;margin:20mm 20mm 20mm 25mm;@bottom-right{content:counter(page) ' / '"
          + " counter(pages);font:8pt Georgia,serif}}body{font:10pt/1.35"
          + " Georgia,serif;margin:0}h1{font-size:16pt;margin:0 0 2mm}h2{font-size:12pt;margin:7mm"
          + " 0 2mm;page-break-after:avoid}h3{font-size:10.5pt;margin:4mm 0"
          + " 1mm;page-break-after:avoid}p{margin:0 0 2mm}"
          + "table{width:100%;border-collapse:collapse;-fs-table-paginate:paginate}th,td{text-align:left;vertical-align:top;padding:0.8mm"
          + " 3mm 0.8mm 0;font-size:9pt;border-bottom:0.3pt solid #999}thead th{border-bottom:0.6pt"
          + " solid #333;font-size:8pt}tr{page-break-inside:avoid}ul{margin:0;padding-left:5mm}"
          + ".quiet{color:#444;font-size:8.5pt}.hash{font-size:7.5pt;word-wrap:break-word}.chain{padding-left:4mm;border-left:0.6pt"
          + " solid #777;list-style:none}.chain li{padding:1mm 0 0}.gap{font-weight:bold}"
          + TimelineDrawing.STYLE;

  private final Report report;
  private final Words words;

  ReportPages(Report report, Words words) {
    this.report = report;
    this.words = words;
  }

  String xhtml() {
    var body = new Xhtml();
    head(body);
    timeline(body);
    list(body, words.say("report.before", words.day(report.from())), report.before());
    list(body, words.say("report.after", words.day(report.to())), report.after());
    differences(body);
    courses(body);
    chain(body);
    checkpoint(body);
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <title>%s</title>
    <style>%s</style>
    </head>
    <body>
    %s
    </body>
    </html>
    """
        .formatted(words.language().tag(), Xhtml.escaped(title()), STYLE, body);
  }

  private String title() {
    return words.say("report.title", report.processor().name());
  }

  private void head(Xhtml body) {
    body.add(Xhtml.text("h1", title()));
    body.paragraph(
        report
            .agreement()
            .map(
                one ->
                    words.say(
                        "report.of-agreement",
                        one.controller().name(),
                        one.reference(),
                        words.day(one.concludedOn())))
            .orElseGet(() -> words.say("report.of-all")));
    body.paragraph(words.say("report.period", words.day(report.from()), words.day(report.to())));
    body.add(
        Xhtml.text(
            "p class=\"quiet\"",
            words.say("report.made-at", words.moment(report.madeAt(), report.zone()))));
  }

  private void timeline(Xhtml body) {
    body.heading(words.say("report.timeline"));
    if (report.courses().isEmpty()) {
      body.paragraph(words.say("report.courses.none"));
    } else {
      body.add(new TimelineDrawing(report, words).of(report.courses()));
    }
  }

  private void list(Xhtml body, String heading, List<Report.Listed> list) {
    body.heading(heading);
    if (list.isEmpty()) {
      body.paragraph(words.say("report.list.none"));
      return;
    }
    String head =
        Stream.of("subprocessor", "service", "locations", "standing")
            .map(key -> Xhtml.text("th", words.say("asking.column." + key)))
            .collect(Collectors.joining());
    String rows = list.stream().map(ReportPages::row).collect(Collectors.joining());
    body.add(
        Xhtml.tag("table", Xhtml.tag("thead", Xhtml.tag("tr", head)) + Xhtml.tag("tbody", rows)));
  }

  private static String row(Report.Listed line) {
    return Xhtml.tag(
        "tr",
        Xhtml.tag(
                "td style=\"width:30%\"",
                Xhtml.text("b", line.name()) + "<br/>" + Xhtml.escaped(line.place()))
            + Xhtml.text("td style=\"width:28%\"", line.service())
            + Xhtml.text("td style=\"width:16%\"", line.locations())
            + Xhtml.text("td", line.standing()));
  }

  private void differences(Xhtml body) {
    body.heading(words.say("report.differences"));
    if (report.differences().isEmpty()) {
      body.paragraph(words.say("asking.differences.none"));
    } else {
      body.add(Xhtml.items(report.differences().stream().map(this::difference).toList()));
    }
  }

  private String difference(DifferenceView each) {
    var parts =
        Stream.of(
                Optional.of(words.say("difference." + each.kind())),
                Optional.of(each.engagement().name() + ", " + each.engagement().service()),
                Optional.ofNullable(each.replaced())
                    .map(named -> words.say("difference.replaced", named.name())),
                Optional.ofNullable(each.at()).map(at -> words.moment(at, report.zone())),
                Optional.of(each.fields())
                    .filter(fields -> !fields.isEmpty())
                    .map(
                        fields ->
                            fields.stream().map(this::field).collect(Collectors.joining("; "))))
            .flatMap(Optional::stream);
    return parts.collect(Collectors.joining(" – "));
  }

  private String field(DifferenceView.Field field) {
    String nothing = words.say("difference.nothing");
    return words.say(
        "difference.field",
        words.say("field." + field.field()),
        Optional.ofNullable(field.before()).orElse(nothing),
        Optional.ofNullable(field.after()).orElse(nothing));
  }

  private void courses(Xhtml body) {
    body.heading(words.say("report.courses"));
    if (report.courses().isEmpty()) {
      body.paragraph(words.say("report.courses.none"));
    }
    report.courses().forEach(course -> body.add(course(course)));
  }

  private static String course(Course course) {
    String rows =
        course.lines().stream()
            .map(
                line ->
                    Xhtml.tag(
                        "tr",
                        Xhtml.text("th style=\"width:32%\"", line.label())
                            + Xhtml.text("td", line.text())))
            .collect(Collectors.joining());
    return Xhtml.text("h3", course.title()) + Xhtml.tag("table", Xhtml.tag("tbody", rows));
  }

  private void chain(Xhtml body) {
    body.heading(words.say("report.chain", words.day(report.to())));
    body.paragraph(words.say("asking.chain.gaps", report.chain().gaps()));
    if (!report.chain().roots().isEmpty()) {
      body.add(links(report.chain().roots()));
    }
  }

  private String links(List<Link> links) {
    return Xhtml.tag(
        "ul class=\"chain\"", links.stream().map(this::link).collect(Collectors.joining()));
  }

  private String named(EngagementView engagement) {
    return engagement.linksBelow().isEmpty()
        ? ""
        : Xhtml.tag(
            "ul class=\"chain\"",
            new KnownOrGap(words)
                .of(engagement).stream()
                    .map(line -> Xhtml.text("li", line))
                    .collect(Collectors.joining()));
  }

  private String link(Link link) {
    var entity = link.engagement().entity();
    String known =
        Stream.of(
                Optional.of(link.engagement().service()),
                Optional.ofNullable(entity.address()),
                Optional.of(words.place(entity.country())),
                Optional.ofNullable(entity.contact()).map(ReportPages::contact))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    String gaps =
        link.gaps().stream()
            .map(
                gap ->
                    "<br/>"
                        + Xhtml.text("span class=\"gap\"", words.say("asking.gap"))
                        + " "
                        + Xhtml.escaped(
                            (gap.below() == null ? "" : gap.below() + ": ")
                                + words.say("gap." + gap.code())))
            .collect(Collectors.joining());
    String below = link.below().isEmpty() ? "" : links(link.below());
    return Xhtml.tag(
        "li",
        Xhtml.text("b", entity.name())
            + "<br/>"
            + Xhtml.text("span class=\"quiet\"", known)
            + gaps
            + named(link.engagement())
            + below);
  }

  private static String contact(PersonView person) {
    return (person.name() + " " + person.email()).strip();
  }

  private void checkpoint(Xhtml body) {
    var checkpoint = report.checkpoint();
    body.heading(words.say("report.checkpoint"));
    body.paragraph(
        words.say(
            "report.checkpoint.text",
            Long.toString(checkpoint.entries()),
            words.moment(checkpoint.madeAt(), report.zone())));
    body.add(Xhtml.text("p class=\"hash\"", words.say("report.root", checkpoint.root())));
    body.add(Xhtml.text("p class=\"hash\"", words.say("report.signed-by", checkpoint.key())));
    body.add(Xhtml.text("p class=\"hash\"", words.say("report.signature", checkpoint.signature())));
    body.paragraph(words.say("report.check"));
  }
}

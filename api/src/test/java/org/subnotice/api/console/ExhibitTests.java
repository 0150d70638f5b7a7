package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subnotice.core.window.ExhibitType;

class ExhibitTests extends OnConsole {

  private static final byte[] LETTER = "%PDF-1.7\nNein.".getBytes(StandardCharsets.UTF_8);

  private String window;
  private String page;

  @BeforeEach
  void a_window() {
    window = world.window("processor-acme0001", draft(), AGREEMENT);
    page = "/console/windows/" + window;
  }

  @Test
  void a_scan_is_filed_and_handed_out_again() {
    var editor = person("acme-editor");
    assertThat(editor.get(page).body())
        .contains("Beleg ablegen", "enctype=\"multipart/form-data\"", "type=\"file\"");

    var answer =
        editor.upload(
            page + "/exhibits",
            "Größe <b>Karl.pdf",
            "application/octet-stream",
            LETTER,
            "describes",
            "RECEIPT",
            "description",
            "Rückschein");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith(page + "?done=filed"));
    var filed = world.exhibits.of("processor-acme0001", window).getFirst();
    assertThat(filed.mediaType()).isEqualTo(ExhibitType.PDF.mediaType());
    assertThat(filed.fileName()).isEqualTo("Größe <b>Karl.pdf");
    String file = page + "/exhibits/" + filed.id();
    assertThat(person("acme-dpo").get(page + "?done=filed").body())
        .contains("Der Beleg ist abgelegt", "Zugang", "Rückschein", "href=\"" + file + '"')
        .contains("Größe &lt;b&gt;Karl.pdf", filed.sha256())
        .doesNotContain("multipart/form-data");
    var handedOut = person("acme-dpo").get(file);
    assertThat(handedOut.body()).isEqualTo("%PDF-1.7\nNein.");
    assertThat(handedOut.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;");
    assertThat(handedOut.headers().allValues("Content-Security-Policy").toString())
        .contains("sandbox");
  }

  @Test
  void a_file_of_another_type_or_none_at_all_comes_back_with_the_reason_beside_it() {
    var editor = person("acme-editor");
    for (var answer :
        new HttpResponse<?>[] {
          editor.upload(
              page + "/exhibits",
              "Brief.png",
              "image/png",
              LETTER,
              "describes",
              "OBJECTION",
              "description",
              "Brief vom Montag"),
          editor.upload(
              page + "/exhibits",
              "Seite.html",
              "text/html",
              LETTER,
              "describes",
              "OBJECTION",
              "description",
              "Brief vom Montag"),
          editor.upload(
              page + "/exhibits",
              "",
              "application/octet-stream",
              new byte[0],
              "describes",
              "OBJECTION",
              "description",
              "Brief vom Montag"),
          editor.submit(
              page + "/exhibits", "describes", "OBJECTION", "description", "Brief vom Montag")
        }) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(String.valueOf(answer.body()))
          .contains("href=\"#exhibits-file\"", "id=\"exhibits-file-problem\"")
          .contains("Ihr Inhalt muss zur Endung passen", "value=\"Brief vom Montag\"");
    }
    assertThat(world.exhibits.of("processor-acme0001", window)).isEmpty();
  }

  @Test
  void only_who_edits_files_and_only_from_our_own_page() {
    String route = page + "/exhibits";
    String[] letter = {"describes", "OTHER"};
    var officer = person("acme-dpo");
    assertThat(officer.upload(route, "a.pdf", "application/pdf", LETTER, letter).statusCode())
        .isEqualTo(403);
    var stranger = person("other-editor");
    assertThat(stranger.upload(route, "a.pdf", "application/pdf", LETTER, letter).statusCode())
        .isEqualTo(404);
    var marked = person("acme-editor");
    assertThat(
            marked
                .uploadWith("wrong", route, "a.pdf", "application/pdf", LETTER, letter)
                .statusCode())
        .isEqualTo(403);
    assertThat(
            nobody().uploadWith("", route, "a.pdf", "application/pdf", LETTER, letter).statusCode())
        .isEqualTo(401);
    assertThat(world.exhibits.of("processor-acme0001", window)).isEmpty();
  }

  @Test
  void a_file_that_is_too_large_is_answered_by_a_page_that_says_so() {
    var answer =
        person("acme-editor")
            .upload(
                page + "/exhibits",
                "a.pdf",
                "application/pdf",
                new byte[1_500_000],
                "describes",
                "OTHER");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Diese Datei ist zu groß", "höchstens 10 MB");
  }
}

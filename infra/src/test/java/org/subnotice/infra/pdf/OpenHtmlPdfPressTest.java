package org.subnotice.infra.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OpenHtmlPdfPressTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="de"><head><meta charset="utf-8"/><title>Größe</title>
      <style>body{font:1em/1.5 Georgia,serif}</style></head>
      <body><h1>Neuer Unterauftragsverarbeiter</h1><p>Straße – „Österreich“ <b>fett</b></p>%s
      </body></html>
      """;

  @Test
  void a_page_can_be_kept_for_decades() throws Exception {
    byte[] pdf = new OpenHtmlPdfPress().print(PAGE.formatted(""));
    try (var read = Loader.loadPDF(pdf)) {
      var catalog = read.getDocumentCatalog();
      assertThat(catalog.getOutputIntents()).hasSize(1);
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>U</pdfaid:conformance>");
      var resources = read.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).as(name.getName()).isTrue();
      }
      assertThat(resources.getFontNames()).isNotEmpty();
    }
  }

  @Test
  void it_keeps_to_every_rule_of_pdf_a() throws Exception {
    assertThat(PdfA.violations(new OpenHtmlPdfPress().print(PAGE.formatted("")))).isEmpty();
  }

  @Test
  void a_file_that_breaks_a_rule_would_be_seen() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var plain = new PDDocument()) {
      plain.addPage(new PDPage());
      plain.save(out);
    }
    assertThat(PdfA.violations(out.toByteArray())).isNotEmpty();
  }

  @Test
  void its_words_can_be_read_and_searched() throws Exception {
    try (var read = Loader.loadPDF(new OpenHtmlPdfPress().print(PAGE.formatted("")))) {
      assertThat(new PDFTextStripper().getText(read))
          .contains("Neuer Unterauftragsverarbeiter", "Straße – „Österreich“ fett");
    }
  }

  @Test
  void nothing_is_loaded_that_a_text_names() throws Exception {
    String page = PAGE.formatted("<img src=\"file:///etc/passwd\" alt=\"x\"/>");
    try (var read = Loader.loadPDF(new OpenHtmlPdfPress().print(page))) {
      assertThat(new PDFTextStripper().getText(read)).doesNotContain("root");
    }
  }
}

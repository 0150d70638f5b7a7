package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.subnotice.infra.pdf.PdfA;

/** Notices on paper, and as a document to be kept. */
class PaperTest {

  @Test
  void a_contract_in_written_form_gets_a_letter_and_every_mail_brings_the_text_as_pdf()
      throws Exception {
    var data = Files.createTempDirectory("subnotice-paper");
    var clock = Instant.parse("2026-11-23T08:00:00Z");
    try (var application = Application.start(data, clock)) {
      var running = new Subnotice(application);
      var processor = running.processor("paper");
      processor.agreement(
          Agreement.under("blueid-2.0", "P-1", Contact.german("Bea Brief", "bea@paper.example")));
      processor.agreement(
          Agreement.under("conbool-1.2", "P-2", Contact.german("Mia Mail", "mia@paper.example")));
      var change = processor.announced(running.today().plusDays(60));
      var mail = running.mailboxOf("mia@paper.example").notice();
      assertKeptDocument(
          mail,
          new String(
              running.anybody().bytes("/demo/mailbox/" + mail.id() + "/raw"),
              StandardCharsets.ISO_8859_1));

      running.mailboxOf("bea@paper.example").notice();
      byte[] letters = processor.editor().bytes(change.path() + "/letters");
      try (var read = Loader.loadPDF(letters)) {
        assertThat(new PDFTextStripper().getText(read))
            .contains("P-1 AG\nBea Brief\n", "Unterschrift", "Anlagen", "Pruefbericht 2026.pdf")
            .doesNotContain("Mia Mail");
      }
      assertThat(PdfA.violations(letters)).isEmpty();
      assertThat(PdfA.violations(attachment(running, mail))).isEmpty();
      processor.dpo().get(change.path() + "/letters").expecting(403);
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  /** What the notice brings as a PDF. */
  private static byte[] attachment(Subnotice running, Mail mail) throws Exception {
    byte[] raw = running.anybody().bytes("/demo/mailbox/" + mail.id() + "/raw");
    var parts = (Multipart) new MimeMessage(null, new ByteArrayInputStream(raw)).getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      if ("mitteilung.pdf".equals(parts.getBodyPart(i).getFileName())) {
        return parts.getBodyPart(i).getInputStream().readAllBytes();
      }
    }
    throw new AssertionError("The notice brings no PDF");
  }

  private static void assertKeptDocument(Mail mail, String raw) {
    assertThat(mail.headers().toString()).contains("multipart/mixed");
    assertThat(raw).contains("filename=mitteilung.pdf", "filename=letzter-tag.ics");
  }
}

package org.subnotice.infra.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.subnotice.notifier.notice.PdfPress;

/** Prints PDF/A-2u with embedded fonts, and loads nothing that a text might name. */
public final class OpenHtmlPdfPress implements PdfPress {

  /** What our pages name, and what they have where they name nothing. */
  private static final List<String> FAMILIES = List.of("Georgia", "serif");

  private static final Pattern EXTENSIONS =
      Pattern.compile(
          "<rdf:Description[^>]*xmlns:pdfaExtension.*?</rdf:Description>", Pattern.DOTALL);

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  @Override
  public byte[] print(String xhtml) {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    for (String family : FAMILIES) {
      builder.useFont(() -> font("Regular"), family, REGULAR, FontStyle.NORMAL, true);
      builder.useFont(() -> font("Bold"), family, BOLD, FontStyle.NORMAL, true);
    }
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(xhtml, null);
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      var document = renderer.getPdfDocument();
      withoutExtensions(document.getDocumentCatalog());
      document.save(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  /** Describes properties that the standard knows, one of them wrongly: veraPDF refuses that. */
  private static void withoutExtensions(PDDocumentCatalog catalog) throws IOException {
    var metadata = catalog.getMetadata();
    String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        EXTENSIONS.matcher(said).replaceFirst("").getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream font(String style) {
    var found =
        OpenHtmlPdfPress.class.getResourceAsStream("/liberation/LiberationSerif-" + style + ".ttf");
    return Objects.requireNonNull(found, "The fonts are missing");
  }
}

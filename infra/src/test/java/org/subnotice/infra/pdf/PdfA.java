package org.subnotice.infra.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps to PDF/A-2u. */
public final class PdfA {

  private PdfA() {}

  /** The rules that it breaks, in veraPDF's words; none when it keeps to all of them. */
  public static List<String> violations(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
        var validator = foundry.createValidator(PDFAFlavour.PDFA_2_U, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId() + ": " + each.getMessage())
          .distinct()
          .toList();
    }
  }
}

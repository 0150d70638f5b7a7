package org.subnotice.infra.terms;

import java.util.Optional;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.TermsCatalogue;
import org.subnotice.core.terms.TermsLint;
import org.subnotice.core.terms.TermsReader;
import org.subnotice.core.terms.TermsReading;

/**
 * Reads terms from YAML 1.2, and so from JSON. At most 65,536 characters and eight levels; no tags,
 * no references, no unknown keys.
 */
public final class YamlTermsReader implements TermsReader {

  @Override
  public TermsReading read(String text, TermsCatalogue known) {
    Problems problems = new Problems();
    Optional<ContractTerms> terms =
        new YamlText(problems)
            .nodesOf(text)
            .flatMap(root -> new TermsDocument(problems, known).read(root));
    return terms
        .filter(readable -> problems.none())
        .<TermsReading>map(readable -> new TermsReading.Readable(readable, TermsLint.of(readable)))
        .orElseGet(() -> new TermsReading.Unreadable(problems.inOrder()));
  }
}

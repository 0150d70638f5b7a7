package org.subnotice.infra.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.TermsCatalogue;
import org.subnotice.core.terms.TermsId;
import org.subnotice.core.terms.TermsReader;

/** The terms that ship with the software, read once at start; a fault in a file stops the start. */
public final class ClasspathTermsCatalogue implements TermsCatalogue {

  /** The ids of the files, each also the name of one. */
  public static final List<String> SHIPPED =
      List.of(
          "blueid-2.0",
          "conbool-1.2",
          "invitario",
          "mainteny-2023-06-30",
          "php-friends",
          "scc-2021-915-7.7-option-1",
          "scc-2021-915-7.7-option-2");

  private final TermsCatalogue terms;

  public ClasspathTermsCatalogue(TermsReader reader) {
    this.terms =
        TermsCatalogue.of(
            SHIPPED.stream()
                .map(ClasspathTermsCatalogue::textOf)
                .map(text -> reader.read(text).orRefuse())
                .toList());
  }

  /** The file as it ships, with its comments. */
  public static String textOf(String id) {
    try (InputStream file = ContractTerms.class.getResourceAsStream(id + ".yaml")) {
      if (file == null) {
        throw new IllegalStateException("The terms " + id + " are missing from the jar.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<ContractTerms> find(TermsId id) {
    return terms.find(id);
  }

  @Override
  public Optional<ContractTerms> find(TermsId id, String version) {
    return terms.find(id, version);
  }

  @Override
  public List<ContractTerms> all() {
    return terms.all();
  }
}

package org.subnotice.infra.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.core.Refusal;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.TermsCatalogue;
import org.subnotice.core.terms.TermsId;
import org.subnotice.core.terms.TermsReader;
import org.subnotice.notifier.reaction.TermsInForce;

/** The catalogue that is shipped, and what processors have put on record of their own. */
final class PostgresKnownTerms implements KnownTerms, TermsInForce {

  private final TermsCatalogue shipped;
  private final TermsReader reader;
  private final JdbcClient database;
  private final ConcurrentMap<String, ContractTerms> read = new ConcurrentHashMap<>();

  PostgresKnownTerms(TermsCatalogue shipped, TermsReader reader, JdbcClient database) {
    this.shipped = shipped;
    this.reader = reader;
    this.database = database;
  }

  @Override
  public Optional<ContractTerms> find(String processor, String idOrIdAtVersion) {
    int at = idOrIdAtVersion.indexOf('@');
    String id = at < 0 ? idOrIdAtVersion : idOrIdAtVersion.substring(0, at);
    Optional<String> version =
        at < 0 ? Optional.empty() : Optional.of(idOrIdAtVersion.substring(at + 1));
    return shipped(id, version).or(() -> own(processor, id, version));
  }

  @Override
  public List<ContractTerms> list(String processor) {
    Map<String, ContractTerms> all = new TreeMap<>();
    ids(processor)
        .forEach(id -> own(processor, id, Optional.empty()).ifPresent(t -> all.put(id, t)));
    shipped.all().forEach(terms -> all.put(terms.id().value(), terms));
    return List.copyOf(all.values());
  }

  @Override
  public ContractTerms find(String processor, String terms, String version) {
    return find(processor, terms + '@' + version)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The terms %s in version %s are not on record".formatted(terms, version)));
  }

  private Optional<ContractTerms> shipped(String id, Optional<String> version) {
    return TermsIds.parse(id)
        .flatMap(
            known -> version.map(v -> shipped.find(known, v)).orElseGet(() -> shipped.find(known)));
  }

  private Optional<ContractTerms> own(String processor, String id, Optional<String> version) {
    return database
        .sql(
            """
            SELECT text FROM recorded_terms
            WHERE processor_id = ? AND terms_id = ? AND (? = '' OR version = ?)
            ORDER BY position DESC LIMIT 1
            """)
        .params(processor, id, version.orElse(""), version.orElse(""))
        .query(String.class)
        .optional()
        .map(text -> read.computeIfAbsent(text, this::parse));
  }

  /** Own terms may build on the shipped ones. */
  private ContractTerms parse(String text) {
    return reader.read(text, shipped).orRefuse();
  }

  private List<String> ids(String processor) {
    return database
        .sql("SELECT DISTINCT terms_id FROM recorded_terms WHERE processor_id = ?")
        .param(processor)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** What cannot be an id of terms names none. */
  private static final class TermsIds {

    private static Optional<TermsId> parse(String id) {
      try {
        return Optional.of(new TermsId(id));
      } catch (Refusal malformed) {
        return Optional.empty();
      }
    }
  }
}

package org.subnotice.api.rest.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.Parameter;
import org.subnotice.core.terms.Parameters;
import org.subnotice.core.terms.Shape;
import org.subnotice.core.terms.Source;
import org.subnotice.core.terms.StatedValues;
import org.subnotice.core.terms.TermsId;
import org.subnotice.core.terms.Value;

/**
 * Terms with everything that applies under them.
 *
 * @param values by parameter, also where the contract is silent and the law or the house speaks
 * @param variants deviating values for classes of cases; the first that holds applies
 */
record TermsView(
    String id,
    String version,
    String title,
    @Nullable String edition,
    @Nullable String basedOn,
    Map<String, ValueView> values,
    List<VariantView> variants) {

  /** {@code value} is a text, a truth value, a list of texts, or null for none. */
  record ValueView(
      @Nullable Object value, Source source, @Nullable String clause, @Nullable String quote) {}

  record VariantView(String name, Map<String, ValueView> values) {}

  static TermsView of(ContractTerms terms) {
    return new TermsView(
        terms.id().value(),
        terms.version(),
        terms.title(),
        terms.edition().orElse(null),
        terms.basedOn().map(TermsId::value).orElse(null),
        values(terms),
        terms.variants().stream()
            .map(variant -> new VariantView(variant.name(), stated(variant.stated())))
            .toList());
  }

  private static Map<String, ValueView> values(ContractTerms terms) {
    var values = new LinkedHashMap<String, ValueView>();
    Parameters.all().forEach(each -> values.put(each.name(), value(each, terms.stated())));
    return values;
  }

  private static Map<String, ValueView> stated(StatedValues stated) {
    var values = new LinkedHashMap<String, ValueView>();
    stated.parameters().forEach(each -> values.put(each.name(), value(each, stated)));
    return values;
  }

  private static <T> ValueView value(Parameter<T> parameter, StatedValues stated) {
    Value<T> value = stated.valueOf(parameter);
    return new ValueView(
        plain(parameter.kind().shape(), parameter.written(value)),
        value.source(),
        value.clause().orElse(null),
        value.quote().orElse(null));
  }

  private static @Nullable Object plain(Shape shape, List<String> written) {
    if (shape.many()) {
      return written;
    }
    String only = written.getFirst();
    if (shape.mayBeNone() && only.equals("none")) {
      return null;
    }
    return shape.type() == Shape.Type.YES_OR_NO ? (Object) Boolean.valueOf(only) : only;
  }
}

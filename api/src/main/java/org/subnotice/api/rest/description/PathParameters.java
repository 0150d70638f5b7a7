package org.subnotice.api.rest.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Declares what stands in curly brackets in an address and in no endpoint's signature. */
final class PathParameters {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  void addTo(OpenAPI api) {
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperations()
                    .forEach(operation -> names(path).forEach(name -> declare(operation, name))));
  }

  private static List<String> names(String path) {
    return VARIABLE.matcher(path).results().map((MatchResult each) -> each.group(1)).toList();
  }

  private static void declare(Operation operation, String name) {
    boolean declared =
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
            .anyMatch(each -> name.equals(each.getName()) && "path".equals(each.getIn()));
    if (!declared) {
      operation.addParametersItem(
          new PathParameter().name(name).schema(new Schema<String>().type("string")));
    }
  }
}

package org.subnotice.api.rest.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.subnotice.api.rest.access.Requires;

/** Says of every operation what it does, who may call it and how it fails. */
final class DescribedOperations implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    var requires = method.getMethodAnnotation(Requires.class);
    if (requires == null) {
      return operation;
    }
    operation.setSummary(words(method.getBeanType().getSimpleName()));
    operation.setDescription("Role: " + requires.value().name() + ".");
    if (method.hasMethodAnnotation(PostMapping.class)) {
      operation.addParametersItem(
          new HeaderParameter()
              .name("Idempotency-Key")
              .required(false)
              .description("The same key with the same body gets the first answer again.")
              .schema(new Schema<String>().type("string").maxLength(255)));
    }
    operation.getResponses().addApiResponse("default", problem());
    return operation;
  }

  /** {@code RecordReceiptEndpoint} is "Record receipt". */
  private static String words(String endpoint) {
    String words = endpoint.replace("Endpoint", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  private static ApiResponse problem() {
    var schema = new Schema<Object>().$ref("#/components/schemas/Problem");
    return new ApiResponse()
        .description("A problem document (RFC 9457).")
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }
}

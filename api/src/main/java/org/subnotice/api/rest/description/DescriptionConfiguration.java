package org.subnotice.api.rest.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.ZoneId;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.SeatView;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.core.agreement.PostalAddress;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.Seat;

/** The frame of the description: token, problems, and what our own types look like in JSON. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

  private static final String BEARER = "bearer";

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, Identity.class, Ids.class)
        .replaceWithClass(Seat.class, SeatView.class)
        .replaceWithClass(PostalAddress.class, String.class)
        .replaceWithClass(ZoneId.class, String.class)
        .replaceWithClass(Period.class, String.class);
  }

  @Bean
  OpenAPI description() {
    var token =
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme(BEARER)
            .description("A token of the operator or of a person of one processor.");
    return new OpenAPI()
        .info(
            new Info()
                .title("Subnotice")
                .version("1")
                .description(
                    "Announces changes of subprocessors, runs each controller's objection window"
                        + " and proves who was told what and when. Errors are problem documents"
                        + " (RFC 9457) with a stable code. A POST takes an Idempotency-Key.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .components(new Components().addSecuritySchemes(BEARER, token))
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }

  @Bean
  OperationCustomizer describedOperations() {
    return new DescribedOperations();
  }

  @Bean
  GlobalOpenApiCustomizer describedProblems() {
    return api -> {
      ModelConverters.getInstance(true)
          .readAll(Problem.class)
          .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
      new PathParameters().addTo(api);
    };
  }
}

package org.subnotice.infra.startup;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Prints the addresses that a newcomer needs, once the service takes work. */
@Component
final class Welcome {

  private final boolean demo;

  Welcome(Environment environment) {
    demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @EventListener
  void greet(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      System.out.println(text(context.getWebServer().getPort()));
    }
  }

  private String text(int port) {
    String address = "http://localhost:" + port;
    return """

    Subnotice is ready.
    %2$s  Console      %1$s/console
      Interface    %1$s/v3/api-docs
      Readiness    %1$s/actuator/health/readiness
    Stop it with Ctrl+C.
    """
        .formatted(address, demo ? ofDemo(address) : "");
  }

  private static String ofDemo(String address) {
    return """
      Start here   %1$s/
      Mailbox      %1$s/demo/mailbox
    """
        .formatted(address);
  }
}

package org.subnotice.infra;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the service. Without configuration it brings its own database and needs nothing else. */
@SpringBootApplication(scanBasePackages = {"org.subnotice.infra", "org.subnotice.api"})
@EnableConfigurationProperties(SubnoticeProperties.class)
public class Subnotice {

  static void main(String[] arguments) {
    SpringApplication.run(Subnotice.class, arguments);
  }
}

package org.subnotice.infra;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the service. Without configuration it brings its own database and needs nothing else. */
@SpringBootApplication(scanBasePackages = {"org.subnotice.infra", "org.subnotice.api"})
@EnableConfigurationProperties(SubnoticeProperties.class)
public class Subnotice {

  static void main(String[] arguments) {
    // Opened here, on one thread: else whoever logs first meanwhile is told of it on standard
    // error.
    LoggerFactory.getILoggerFactory();
    SpringApplication.run(Subnotice.class, arguments);
  }
}

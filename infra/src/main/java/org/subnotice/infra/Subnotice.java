package org.subnotice.infra;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LoggingSystem;
import org.subnotice.infra.backup.KeepingCommand;
import org.subnotice.infra.backup.Place;
import org.subnotice.infra.verify.VerifyCommand;

/**
 * Starts the service. Without configuration it brings its own database and needs nothing else.
 * Behind the word {@code verify} it starts nothing and checks a file, behind {@code backup} and
 * {@code restore} it copies what must not be lost.
 */
@SpringBootApplication(scanBasePackages = {"org.subnotice.infra", "org.subnotice.api"})
@EnableConfigurationProperties(SubnoticeProperties.class)
public class Subnotice {

  static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    if (!words.isEmpty() && words.getFirst().equals(VerifyCommand.NAME)) {
      var command = new VerifyCommand(System.out, System.err);
      System.exit(command.run(words.subList(1, words.size())));
    }
    if (!words.isEmpty() && KeepingCommand.NAMES.contains(words.getFirst())) {
      // Nobody has set up logging yet; what is to be said is said on standard output.
      LoggingSystem.get(Subnotice.class.getClassLoader()).beforeInitialize();
      System.exit(new KeepingCommand(Place.of(System.getenv()), System.out).run(words));
    }
    SpringApplication.run(Subnotice.class, arguments);
  }
}

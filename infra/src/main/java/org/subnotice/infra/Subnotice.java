package org.subnotice.infra;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one runnable program. */
@SpringBootApplication
public class Subnotice {

  public static void main(String[] arguments) {
    SpringApplication.run(Subnotice.class, arguments);
  }
}

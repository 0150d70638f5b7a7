package org.subnotice.api.pages;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** A fresh world behind a real server. */
@SpringBootTest(classes = PagesOnFakes.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
abstract class OnFakes {

  @Autowired World world;

  Browser browser;

  @BeforeEach
  void begin(@LocalServerPort int port) {
    world.reset();
    browser = new Browser(port);
  }
}

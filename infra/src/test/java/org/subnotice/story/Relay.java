package org.subnotice.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.util.FileSystemUtils;
import org.subnotice.infra.mail.ScriptedServer;

/** The service with a relay that answers as a test wants. */
final class Relay implements AutoCloseable {

  private final ScriptedServer server;
  private final Path data;
  private final Application application;

  Relay(String... settings) throws IOException {
    server = new ScriptedServer();
    data = Files.createTempDirectory("subnotice-relay");
    String[] all = new String[settings.length + 6];
    all[0] = "--spring.mail.host=127.0.0.1";
    all[1] = "--spring.mail.port=" + server.port();
    all[2] = "--subnotice.mail.starttls-required=false";
    all[3] = "--subnotice.mail.acceptance-proves=T1";
    all[4] = "--subnotice.mail.reply-timeout=2s";
    all[5] = "--subnotice.mail.connect-timeout=2s";
    System.arraycopy(settings, 0, all, 6, settings.length);
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"), all);
  }

  ScriptedServer server() {
    return server;
  }

  Subnotice subnotice() {
    return new Subnotice(application);
  }

  @Override
  public void close() throws IOException {
    application.close();
    server.close();
    FileSystemUtils.deleteRecursively(data);
  }
}

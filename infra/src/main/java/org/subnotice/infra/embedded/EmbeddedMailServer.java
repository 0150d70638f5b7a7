package org.subnotice.infra.embedded;

import java.net.InetAddress;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this machine that keeps whatever it is given and delivers nothing. */
public final class EmbeddedMailServer implements AutoCloseable {

  static final int LARGEST_MESSAGE = 25 * 1024 * 1024;

  private final SMTPServer server;

  private EmbeddedMailServer(SMTPServer server) {
    this.server = server;
  }

  /** Listens on a free port of the loopback address until it is closed. */
  public static EmbeddedMailServer start(MailFolder folder) {
    return start(folder, (sender, recipients, message) -> {});
  }

  /** The same; what it receives is also shown to {@code incoming}. */
  public static EmbeddedMailServer start(MailFolder folder, IncomingMail incoming) {
    SMTPServer server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .softwareName("Subnotice")
            .insertReceivedHeaders(false)
            .maxMessageSize(LARGEST_MESSAGE)
            .messageHandlerFactory(context -> new KeepingHandler(folder, incoming))
            .build();
    server.start();
    return new EmbeddedMailServer(server);
  }

  public String host() {
    return InetAddress.getLoopbackAddress().getHostAddress();
  }

  public int port() {
    return server.getPortAllocated();
  }

  @Override
  public void close() {
    server.stop();
  }
}

package org.subnotice.infra.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * Makes sockets over which a server can neither talk for ever nor too much. A time-out by the read
 * alone does not help against one that sends a byte now and then.
 */
final class WatchedSockets extends SocketFactory {

  private static final int MOST_BYTES = 1_000_000;

  private final Duration patience;
  private WatchedSocket last = new WatchedSocket();

  /** {@code patience} for all answers to one message, or to the opening of a connection. */
  WatchedSockets(Duration patience) {
    this.patience = patience;
  }

  /** From now on the server has its time and its bytes anew. */
  void startAnew() {
    last.allow(patience, MOST_BYTES);
  }

  /** Without delay: else the end of each message waits for the server to confirm its beginning. */
  @Override
  public Socket createSocket() throws IOException {
    last = new WatchedSocket();
    last.setTcpNoDelay(true);
    startAnew();
    return last;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw new UnsupportedOperationException("The library connects its sockets itself.");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return createSocket(host.getHostName(), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }
}

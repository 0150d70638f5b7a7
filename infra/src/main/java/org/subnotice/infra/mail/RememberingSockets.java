package org.subnotice.infra.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Remembers the socket that it encrypted last, so that the protocol can be recorded as evidence.
 */
final class RememberingSockets extends SSLSocketFactory {

  private final SSLSocketFactory sockets;
  private Optional<SSLSocket> last = Optional.empty();

  RememberingSockets(SSLSocketFactory sockets) {
    this.sockets = sockets;
  }

  /** Such as {@code TLSv1.3}; empty when nothing was encrypted since {@link #forget()}. */
  Optional<String> protocol() {
    return last.map(socket -> socket.getSession().getProtocol());
  }

  /** Such as {@code TLS_AES_256_GCM_SHA384}. */
  Optional<String> cipher() {
    return last.map(socket -> socket.getSession().getCipherSuite());
  }

  void forget() {
    last = Optional.empty();
  }

  @Override
  public Socket createSocket(Socket plain, String host, int port, boolean autoClose)
      throws IOException {
    return remembered(sockets.createSocket(plain, host, port, autoClose));
  }

  @Override
  public Socket createSocket() throws IOException {
    return remembered(sockets.createSocket());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return remembered(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return remembered(sockets.createSocket(host, port, local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return remembered(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return remembered(sockets.createSocket(host, port, local, localPort));
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return sockets.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return sockets.getSupportedCipherSuites();
  }

  private Socket remembered(Socket socket) {
    if (socket instanceof SSLSocket encrypted) {
      last = Optional.of(encrypted);
    }
    return socket;
  }
}

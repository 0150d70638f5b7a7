package org.subnotice.notifier.dispatch;

import java.util.Optional;

/**
 * The way a message took, or was to take.
 *
 * @param server host and port
 * @param tls the protocol of the connection, such as {@code TLSv1.3}; absent when it was in the
 *     clear or never came about
 * @param cipher such as {@code TLS_AES_256_GCM_SHA384}; absent with it
 * @param requireTls whether the server promised encryption on the whole way (RFC 8689)
 */
public record Route(
    String server, Optional<String> tls, Optional<String> cipher, boolean requireTls) {

  /** Without that promise. */
  public Route(String server, Optional<String> tls, Optional<String> cipher) {
    this(server, tls, cipher, false);
  }
}

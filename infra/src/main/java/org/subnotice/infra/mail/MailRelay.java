package org.subnotice.infra.mail;

import java.time.Duration;
import java.util.Optional;

/**
 * The server that takes our mail.
 *
 * @param login absent when the server wants none
 * @param starttlsRequired no message leaves in the clear; false only for a server on this machine
 * @param connectTimeout for opening a connection
 * @param replyTimeout for each answer; RFC 5321, 4.5.3.2 asks for up to ten minutes after the
 *     message, and giving up earlier makes the outcome unknown
 * @param requireTls what the servers behind it are held to
 */
public record MailRelay(
    String host,
    int port,
    Optional<Login> login,
    boolean starttlsRequired,
    Duration connectTimeout,
    Duration replyTimeout,
    RequireTls requireTls) {

  /** Behind it nobody is held to anything. */
  public MailRelay(
      String host,
      int port,
      Optional<Login> login,
      boolean starttlsRequired,
      Duration connectTimeout,
      Duration replyTimeout) {
    this(host, port, login, starttlsRequired, connectTimeout, replyTimeout, RequireTls.NEVER);
  }

  /** Never shows its password. */
  public record Login(String username, String password) {
    @Override
    public String toString() {
      return "Login[username=" + username + "]";
    }
  }
}

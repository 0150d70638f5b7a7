package org.subnotice.infra.inbound;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A mailbox at a server of yours.
 *
 * @param security {@code NONE} only for a server on this machine
 * @param every how long to wait between two looks
 * @param timeout for connecting and for each answer
 */
public record ImapSettings(
    String host,
    @DefaultValue("993") int port,
    String username,
    String password,
    @DefaultValue("INBOX") String folder,
    @DefaultValue("TLS") Security security,
    @DefaultValue("30s") Duration every,
    @DefaultValue("30s") Duration timeout) {

  /** What the connection is protected by. */
  public enum Security {
    TLS,
    STARTTLS,
    NONE
  }

  /** Under which its position is kept. */
  String name() {
    return username + '@' + host + '/' + folder;
  }

  @Override
  public String toString() {
    return "ImapSettings[host=" + host + ", port=" + port + ", folder=" + folder + "]";
  }
}

package org.subnotice.infra.inbound;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail comes back.
 *
 * @param domain whose mail reaches this service, such as {@code replies.example.org}: notices then
 *     name an address there for reports and answers; absent: the processor's own domain, and
 *     answers go to the processor's contact
 * @param imap the mailbox in which mail for that domain is collected; absent: none is fetched
 */
@ConfigurationProperties("subnotice.inbound")
public record InboundSettings(@Nullable String domain, @Nullable ImapSettings imap) {

  public Optional<String> ownDomain() {
    return Optional.ofNullable(domain).filter(name -> !name.isBlank());
  }

  Optional<ImapSettings> mailbox() {
    return Optional.ofNullable(imap);
  }
}

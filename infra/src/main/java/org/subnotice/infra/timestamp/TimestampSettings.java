package org.subnotice.infra.timestamp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.subnotice.infra.startup.StartupFailure;

/**
 * Who says when a checkpoint was there.
 *
 * @param url of an RFC 3161 authority; absent: nobody is asked
 * @param user for basic authentication, with {@code password}
 * @param certificate PEM file with the certificates that are trusted, usually the authority's root
 * @param timeout for a whole answer
 */
@ConfigurationProperties("subnotice.ledger.timestamp-authority")
public record TimestampSettings(
    @Nullable URI url,
    @Nullable String user,
    @Nullable String password,
    @Nullable Path certificate,
    @DefaultValue("10s") Duration timeout) {

  /** The authority, if one is configured; a start with half a configuration stops. */
  public Optional<TimestampAuthority> authority() {
    return Optional.ofNullable(url)
        .map(address -> new TimestampAuthority(http(address), trusted(), login(), timeout));
  }

  private static URI http(URI address) {
    if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
      throw new StartupFailure(
          "the timestamp authority %s is no address that begins with http:// or https://."
              .formatted(address));
    }
    return address;
  }

  private List<X509Certificate> trusted() {
    if (certificate == null) {
      throw new StartupFailure(
          "the timestamp authority needs subnotice.ledger.timestamp-authority.certificate, a file"
              + " with the certificate on which its timestamps rest.");
    }
    try {
      return Certificates.parse(Files.readString(certificate));
    } catch (IOException | NoTimestamp failure) {
      throw new StartupFailure(
          "the certificate of the timestamp authority, %s, cannot be read.".formatted(certificate),
          failure);
    }
  }

  private Optional<String> login() {
    return Optional.ofNullable(user).map(name -> name + ':' + (password == null ? "" : password));
  }

  @Override
  public String toString() {
    return "TimestampSettings[url=" + url + "]";
  }
}

package org.subnotice.infra.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.infra.startup.StartupFailure;

/** Who signs for which sender. */
public final class Signers {

  private static final Logger LOG = LoggerFactory.getLogger(Signers.class);
  private static final Duration SOON = Duration.ofDays(30);

  private final List<SmimeKey> smime;
  private final List<DkimSigner> dkim;

  private Signers(List<SmimeKey> smime, List<DkimSigner> dkim) {
    this.smime = smime;
    this.dkim = dkim;
  }

  /** Nobody signs. */
  public static Signers none() {
    return new Signers(List.of(), List.of());
  }

  /**
   * Throws a {@code StartupFailure} that says in one line which key cannot be used, and why.
   *
   * @param senders the address that a processor sends from, by its slug or its id
   */
  static Signers open(
      SigningSettings settings, Function<String, Optional<EmailAddress>> senders, Clock clock) {
    var keys = settings.smime().stream().map(one -> open(one, senders, clock)).toList();
    var domains = settings.dkim().stream().map(one -> new DkimKeyFile(one).read()).toList();
    return new Signers(keys, domains);
  }

  private static SmimeKey open(
      SigningSettings.Smime settings,
      Function<String, Optional<EmailAddress>> senders,
      Clock clock) {
    var now = clock.instant();
    var key = new SmimeKeyFile(settings, now).read();
    senders
        .apply(settings.processor())
        .ifPresentOrElse(
            sender -> require(key, sender, settings),
            () ->
                LOG.warn(
                    "There is no processor {} yet; its key signs what {} sends",
                    settings.processor(),
                    key.addresses()));
    if (now.plus(SOON).isAfter(key.validUntil())) {
      LOG.warn(
          "The S/MIME certificate of {} expires at {}; get a new one in time: nothing is sent"
              + " without it",
          settings.processor(),
          key.validUntil());
    }
    return key;
  }

  private static void require(SmimeKey key, EmailAddress sender, SigningSettings.Smime settings) {
    if (!key.standsFor(sender)) {
      throw new StartupFailure(
          "the S/MIME certificate of %s in %s is for %s, but that processor sends from %s; have one issued for that address."
              .formatted(
                  settings.processor(),
                  settings.file(),
                  String.join(", ", key.addresses()),
                  sender));
    }
  }

  public Optional<SmimeSigner> smime(EmailAddress sender) {
    return smime.stream().filter(key -> key.standsFor(sender)).map(SmimeSigner::new).findFirst();
  }

  /** The one that names most of the sender's domain. */
  public Optional<DkimSigner> dkim(EmailAddress sender) {
    return dkim.stream()
        .filter(signer -> signer.standsFor(sender))
        .max(Comparator.comparingInt(DkimSigner::length));
  }
}

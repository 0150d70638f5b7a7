package org.subnotice.infra.verify;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.infra.timestamp.Certificates;
import org.subnotice.infra.timestamp.NoTimestamp;
import org.subnotice.infra.timestamp.Timestamp;
import org.subnotice.infra.timestamp.Token;

/** The timestamps that lie in an archive, each a token and the certificates on which it rests. */
final class Stamps {

  static final String FOLDER = "timestamps/";
  static final String TOKEN = ".tst";

  private static final String CERTIFICATES = ".pem";

  private final Archive archive;
  private final List<X509Certificate> trusted;

  /**
   * {@code trusted} are certificates from elsewhere; none: those beside the tokens are believed.
   */
  Stamps(Archive archive, List<X509Certificate> trusted) {
    this.archive = archive;
    this.trusted = List.copyOf(trusted);
  }

  /** Refuses with {@link Unreadable} what is not the timestamp of this content. */
  Timestamp of(String name, byte[] content) throws IOException {
    try {
      var beside = Certificates.parse(archive.text(name + CERTIFICATES));
      var anchors = trusted.isEmpty() ? List.of(beside.getLast()) : trusted;
      return Token.parse(archive.bytes(name + TOKEN)).believed(content, beside, anchors);
    } catch (NoTimestamp wrong) {
      throw new Unreadable(name + TOKEN + " proves nothing. " + wrong.sentence());
    }
  }

  /** Below the folder, without their endings. */
  List<String> names() throws IOException {
    return archive.below(FOLDER).stream()
        .filter(name -> name.endsWith(TOKEN))
        .map(name -> name.substring(0, name.length() - TOKEN.length()))
        .toList();
  }

  /** One sentence about all of them that lead to one certificate. */
  static String fact(List<Timestamp> stamps, Verdicts verdicts) {
    Timestamp first = stamps.getFirst();
    return verdicts.say(
            "fact.stamps", stamps.size(), first.authority(), first.at(), stamps.getLast().at())
        + "\n    "
        + verdicts.say("fact.stamps.anchor", first.anchor().getSubjectX500Principal().getName())
        + "\n    "
        + verdicts.say("fact.stamps.fingerprint", Certificates.fingerprint(first.anchor()));
  }
}

package org.subnotice.infra.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The DKIM verifiers of Debian, {@code python3-dkim} and {@code libmail-dkim-perl}. Both are told a
 * time at which the mail has been sent long ago.
 */
public record OtherVerifiers(PublicKey key, Path folder) {

  private static final String PYTHON =
      """
      import sys, time, dkim
      time.time = lambda: 4000000000
      mail = open(sys.argv[1], "rb").read()
      record = open(sys.argv[2], "rb").read()
      sys.exit(0 if dkim.verify(mail, dnsfunc=lambda name, timeout=5: record) else 1)
      """;

  private static final String PERL =
      """
      BEGIN { *CORE::GLOBAL::time = sub { 4000000000 }; }
      use Mail::DKIM::Verifier; use Mail::DKIM::PublicKey;
      open my $r, '<', $ARGV[1]; my $record = <$r>;
      { no warnings; *Mail::DKIM::PublicKey::fetch_async = sub {
          my ($class, %args) = @_;
          return sub { $args{Callbacks}{Success}->(Mail::DKIM::PublicKey->parse($record)) }; }; }
      my $v = Mail::DKIM::Verifier->new();
      open my $m, '<:raw', $ARGV[0]; while (<$m>) { $v->PRINT($_); } $v->CLOSE;
      print $v->result_detail; exit($v->result eq 'pass' ? 0 : 1);
      """;

  /** What those say that this machine has, each by its name. */
  public List<String> refusals(byte[] mail) throws IOException, InterruptedException {
    Path message = Files.write(folder.resolve("dkim.eml"), mail);
    String value = Base64.getEncoder().encodeToString(key.getEncoded());
    Path record = Files.writeString(folder.resolve("record"), "v=DKIM1; k=rsa; p=" + value);
    var refusals = new ArrayList<String>();
    if (has("/usr/bin/python3", "-c", "import dkim")
        && !has("/usr/bin/python3", "-c", PYTHON, message.toString(), record.toString())) {
      refusals.add("python3-dkim");
    }
    if (has("perl", "-MMail::DKIM", "-e", "1")
        && !has("perl", "-e", PERL, message.toString(), record.toString())) {
      refusals.add("libmail-dkim-perl");
    }
    return refusals;
  }

  private static boolean has(String... command) throws IOException, InterruptedException {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}

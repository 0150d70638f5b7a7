package org.subnotice.infra.evidence;

import java.util.Locale;
import org.subnotice.api.read.Exhibits;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.WindowEvent.ExhibitFiled;

/**
 * The exhibits as they were filed, each with the salt that its hash in the event was taken with.
 */
final class ExhibitFiles {

  private static final int LONGEST_NAME = 60;

  private final Exhibits exhibits;
  private final Vault vault;

  ExhibitFiles(Exhibits exhibits, Vault vault) {
    this.exhibits = exhibits;
    this.vault = vault;
  }

  void add(Case of, Bundle bundle) {
    of.forEach(
        (position, event) -> {
          if (event instanceof ExhibitFiled filed) {
            add(of.processor(), "exhibits/" + Case.numbered(position), filed, bundle);
          }
        });
  }

  private void add(String processor, String number, ExhibitFiled filed, Bundle bundle) {
    var salt = vault.open(processor, filed.salt());
    if (salt.isEmpty()) {
      bundle.add(number + "-erased.txt", erased(filed));
      return;
    }
    exhibits
        .content(processor, filed.exhibit())
        .ifPresentOrElse(
            content -> {
              bundle.add(number + '-' + name(processor, filed), content);
              bundle.add(number + ".salt", salt.get());
            },
            () -> bundle.add(number + "-missing.txt", missing(filed)));
  }

  /** Ends as no file does that stands for another which cannot be shown. */
  private String name(String processor, ExhibitFiled filed) {
    String shows = filed.describes().name().toLowerCase(Locale.ROOT);
    String name = vault.open(processor, filed.file()).orElse("");
    return plain(name) + '-' + shows + '.' + filed.type().ending();
  }

  /** As every file system takes it, without the ending. */
  private static String plain(String name) {
    String plain = name.replaceFirst("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9]+", "-");
    String bare = plain.replaceAll("^-|-$", "");
    return bare.isEmpty() ? "file" : bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
  }

  private static String erased(ExhibitFiled filed) {
    return """
    Erased. The exhibit %s was filed at %s. The key of %s, under which it was kept, was destroyed.
    """
        .formatted(filed.exhibit(), filed.filedAt(), filed.file().person());
  }

  private static String missing(ExhibitFiled filed) {
    return """
    The exhibit %s, filed at %s, cannot be shown: what was kept of it is gone or was changed. Taken together
    with its salt, its hash stands in the event:

    sha256 %s
    """
        .formatted(filed.exhibit(), filed.filedAt(), filed.sha256());
  }
}

package org.subnotice.infra.projection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.personal.Sealed;

/** A sealed text in one column: the person, a space, the ciphertext. */
public final class SealedText {

  private SealedText() {}

  public static String of(Sealed sealed) {
    return sealed.person() + ' ' + sealed.ciphertext();
  }

  public static Optional<Sealed> read(@Nullable String column) {
    if (column == null) {
      return Optional.empty();
    }
    int space = column.indexOf(' ');
    return Optional.of(new Sealed(column.substring(0, space), column.substring(space + 1)));
  }
}

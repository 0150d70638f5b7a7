package org.subnotice.api.read;

import java.util.List;

/** Who keeps a processor's checkpoints elsewhere. */
@FunctionalInterface
public interface Witnesses {

  /** Their addresses, sorted. */
  List<String> of(String processor);
}

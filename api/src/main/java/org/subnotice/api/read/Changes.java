package org.subnotice.api.read;

import java.util.Optional;

/** Finds changes of one processor. */
public interface Changes {

  Optional<ChangeView> find(String processor, String change);

  Page<ChangeView> list(String processor, Slice slice);
}

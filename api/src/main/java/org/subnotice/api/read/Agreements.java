package org.subnotice.api.read;

import java.util.Optional;

/** Finds agreements of one processor. */
public interface Agreements {

  Optional<AgreementView> find(String processor, String agreement);

  Page<AgreementView> list(String processor, Slice slice);
}

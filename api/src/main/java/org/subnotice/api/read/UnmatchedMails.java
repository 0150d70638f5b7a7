package org.subnotice.api.read;

import java.util.Optional;

/** What came back and belongs to no processor as yet; only the operator sees it. */
public interface UnmatchedMails {

  /** In the order of arrival. */
  Page<UnmatchedMailView> list(Slice slice);

  /** The message byte for byte, below what the receiving server noted. */
  Optional<byte[]> raw(String mail);
}

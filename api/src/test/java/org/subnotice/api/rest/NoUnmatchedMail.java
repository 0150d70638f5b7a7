package org.subnotice.api.rest;

import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.UnmatchedMailView;
import org.subnotice.api.read.UnmatchedMails;

/** Everything that came back was about a message of ours. */
final class NoUnmatchedMail implements UnmatchedMails {

  @Override
  public Page<UnmatchedMailView> list(Slice slice) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Optional<byte[]> raw(String mail) {
    return Optional.empty();
  }
}

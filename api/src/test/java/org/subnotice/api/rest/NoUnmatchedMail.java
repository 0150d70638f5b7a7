package org.subnotice.api.rest;

import java.util.List;
import java.util.Optional;
import org.subnotice.api.order.UnmatchedMailOrders;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.UnmatchedMailView;
import org.subnotice.api.read.UnmatchedMails;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Everything that came back was about a message of ours. */
final class NoUnmatchedMail implements UnmatchedMails, UnmatchedMailOrders {

  @Override
  public Page<UnmatchedMailView> list(Slice slice) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Optional<byte[]> raw(String mail) {
    return Optional.empty();
  }

  @Override
  public void assign(String mail, String window) {
    throw new Refusal(RefusalCode.NOT_FOUND, "There is no such message.");
  }

  @Override
  public void dismiss(String mail, String reason) {
    throw new Refusal(RefusalCode.NOT_FOUND, "There is no such message.");
  }
}

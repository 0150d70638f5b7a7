package org.subnotice.api.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.subnotice.api.read.CheckpointView;
import org.subnotice.api.read.Ledger;
import org.subnotice.api.read.LedgerVerdict;
import org.subnotice.core.ledger.Head;
import org.subnotice.core.ledger.SigningKey;

/** A ledger in which nothing was recorded yet. */
final class EmptyLedger implements Ledger {

  private final SigningKey key = SigningKey.make();

  @Override
  public CheckpointView checkpoint(String processor) {
    var signed = key.sign(processor, Head.BEFORE_ALL, World.CLOCK.instant());
    return CheckpointView.of(signed, key.verifying());
  }

  @Override
  public LedgerVerdict verify(String processor) {
    return LedgerVerdict.right(Head.BEFORE_ALL, 0);
  }

  @Override
  public void export(String processor, OutputStream out) throws IOException {
    out.write("ledger".getBytes(StandardCharsets.UTF_8));
  }
}

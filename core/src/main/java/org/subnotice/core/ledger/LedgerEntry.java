package org.subnotice.core.ledger;

/**
 * One entry of a ledger, with what it must hash to.
 *
 * @param position from 0
 * @param event the bytes of {@link RecordedEvent#bytes()}
 * @param leaf their hash
 * @param chain head of the chain once this entry is linked
 */
public record LedgerEntry(long position, byte[] event, Hash leaf, Hash chain) {

  /** What stands before the event in an exported ledger. */
  String line() {
    return "entry " + position + ' ' + event.length + ' ' + leaf + ' ' + chain + '\n';
  }

  /** The head after this entry; throws {@link Tampering} where it does not follow. */
  Head after(Head before) {
    if (position != before.size()) {
      throw new Tampering(before.size(), "entry " + position + " stands where this one belongs.");
    }
    if (!Hash.leaf(event).equals(leaf)) {
      throw new Tampering(position, "the event is not the one that was recorded.");
    }
    Head after = before.plus(leaf);
    if (!after.chain().equals(chain)) {
      throw new Tampering(position, "it is not linked to the entries before it.");
    }
    return after;
  }
}

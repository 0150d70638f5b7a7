package org.subnotice.core.ledger;

/** Something is not what it was when it was recorded. */
public final class Tampering extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long position;

  /**
   * @param position of the first entry that is wrong, counted from 0
   * @param sentence tells the reader what is wrong with it
   */
  public Tampering(long position, String sentence) {
    super(sentence, null, false, false);
    this.position = position;
  }

  public long position() {
    return position;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}

package org.subnotice.infra.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how many bytes were read of it. */
final class CountedInput extends FilterInputStream {

  private long count;

  CountedInput(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count += next < 0 ? 0 : 1;
    return next;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int found = super.read(into, from, most);
    count += Math.max(found, 0);
    return found;
  }
}

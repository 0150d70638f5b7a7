package org.subnotice.infra.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A socket whose reader gives up after a time and a number of bytes; one thread at a time uses it.
 */
final class WatchedSocket extends Socket {

  private long deadline = Long.MAX_VALUE;
  private int usual;
  private long bytesLeft = Long.MAX_VALUE;

  void allow(Duration patience, int bytes) {
    deadline = System.nanoTime() + patience.toNanos();
    bytesLeft = bytes;
  }

  @Override
  public void setSoTimeout(int milliseconds) throws SocketException {
    usual = milliseconds;
    super.setSoTimeout(milliseconds);
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new Watched(super.getInputStream());
  }

  private void requirePatience() throws IOException {
    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    if (left <= 0) {
      throw new SocketTimeoutException("The server took too long over one message.");
    }
    if (bytesLeft <= 0) {
      throw new IOException("The server says too much.");
    }
    int patience = usual == 0 ? Integer.MAX_VALUE : usual;
    super.setSoTimeout((int) Math.min(left, patience));
  }

  private int counted(int bytes) {
    bytesLeft -= Math.max(bytes, 0);
    return bytes;
  }

  private final class Watched extends FilterInputStream {

    private Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      requirePatience();
      int one = super.read();
      counted(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      requirePatience();
      return counted(super.read(into, from, length));
    }
  }
}

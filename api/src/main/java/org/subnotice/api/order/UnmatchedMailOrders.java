package org.subnotice.api.order;

/**
 * What the operator says of mails that belong to no processor. A mail that is not there is refused
 * as {@code NOT_FOUND}, whatever became of it.
 */
public interface UnmatchedMailOrders {

  /**
   * It is taken in as if it had answered the notice of that window, with the time of its arrival. A
   * window that is not there, or whose notice was never written, is refused as {@code NOT_FOUND}.
   */
  void assign(String mail, String window);

  /** It belongs to no window. */
  void dismiss(String mail, String reason);
}

package org.subnotice.api.rest;

import org.subnotice.api.order.UnmatchedMailOrders;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Knows no mail that would want to be assigned. */
final class NothingToSettle implements UnmatchedMailOrders {

  @Override
  public void assign(String mail, String window) {
    throw new Refusal(RefusalCode.NOT_FOUND, "There is no such message.");
  }

  @Override
  public void dismiss(String mail, String reason) {
    throw new Refusal(RefusalCode.NOT_FOUND, "There is no such message.");
  }
}

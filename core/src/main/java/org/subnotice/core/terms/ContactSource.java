package org.subnotice.core.terms;

/** Who says to whom notices go. */
public enum ContactSource {
  /** The address that the controller named. */
  NAMED_BY_CONTROLLER,
  /** The persons in the master data of the customer's account. */
  ACCOUNT_MASTER_DATA,
  /** The customer in the order form. */
  ORDER_FORM,
  /** The contacts kept with the agreement. */
  AGREEMENT_CONTACTS
}

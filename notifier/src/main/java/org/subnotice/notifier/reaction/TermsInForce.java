package org.subnotice.notifier.reaction;

import org.subnotice.core.terms.ContractTerms;

/** Finds the version of terms that an agreement or a window names. */
public interface TermsInForce {

  ContractTerms find(String processor, String terms, String version);
}

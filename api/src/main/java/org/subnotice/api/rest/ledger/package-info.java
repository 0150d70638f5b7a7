/** Proof that the log stands as it was recorded. */
@NullMarked
package org.subnotice.api.rest.ledger;

import org.jspecify.annotations.NullMarked;

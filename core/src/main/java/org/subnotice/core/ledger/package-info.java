/**
 * What makes the log provable: one chain and one Merkle tree per processor, signed checkpoints, and
 * the checks of all three. Pure functions over bytes.
 */
@NullMarked
package org.subnotice.core.ledger;

import org.jspecify.annotations.NullMarked;

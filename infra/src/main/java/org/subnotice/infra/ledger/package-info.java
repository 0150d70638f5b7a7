/**
 * Keeps the ledger in PostgreSQL: chains what is committed, signs checkpoints, checks and exports.
 */
@NullMarked
package org.subnotice.infra.ledger;

import org.jspecify.annotations.NullMarked;

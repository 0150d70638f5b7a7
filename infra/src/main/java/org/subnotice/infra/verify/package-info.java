/**
 * Checks an exported ledger or the evidence of one window from its files alone: no database, no
 * network, no running service.
 */
@NullMarked
package org.subnotice.infra.verify;

import org.jspecify.annotations.NullMarked;

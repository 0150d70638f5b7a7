/**
 * Periods of contracts and statutes, and the computation of their last day with its written
 * reasons.
 */
@NullMarked
package org.subnotice.core.period;

import org.jspecify.annotations.NullMarked;

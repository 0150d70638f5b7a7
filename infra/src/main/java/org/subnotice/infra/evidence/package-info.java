/** Puts together what proves one window: the events, what was sent and said, and the proofs. */
@NullMarked
package org.subnotice.infra.evidence;

import org.jspecify.annotations.NullMarked;

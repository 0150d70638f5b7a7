/** Forgets persons: what still needs them, what else is theirs, and the end of their keys. */
@NullMarked
package org.subnotice.infra.erasure;

import org.jspecify.annotations.NullMarked;

/** Asks an authority elsewhere to say when it saw something (RFC 3161), and checks what it said. */
@NullMarked
package org.subnotice.infra.timestamp;

import org.jspecify.annotations.NullMarked;

/** The application's time: the system's, or in a demonstration one that can be moved forward. */
@NullMarked
package org.subnotice.infra.clock;

import org.jspecify.annotations.NullMarked;

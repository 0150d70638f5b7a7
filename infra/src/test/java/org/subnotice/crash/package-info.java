/** The packaged service, killed at random moments: what was promised stays promised. */
@NullMarked
package org.subnotice.crash;

import org.jspecify.annotations.NullMarked;

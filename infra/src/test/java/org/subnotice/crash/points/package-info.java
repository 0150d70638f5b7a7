/**
 * Runs inside the service that is to die: it stands still at one step, so that it dies just there.
 */
@NullMarked
package org.subnotice.crash.points;

import org.jspecify.annotations.NullMarked;

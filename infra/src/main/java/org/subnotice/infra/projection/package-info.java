/**
 * Fills the read models from the log, one event after the other; empties them to be filled anew.
 */
@NullMarked
package org.subnotice.infra.projection;

import org.jspecify.annotations.NullMarked;

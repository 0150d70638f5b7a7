/** Intended changes from their draft to the first use. */
@NullMarked
package org.subnotice.api.rest.change;

import org.jspecify.annotations.NullMarked;

/** Who is asking, and whether that role may ask for this. */
@NullMarked
package org.subnotice.api.rest.access;

import org.jspecify.annotations.NullMarked;

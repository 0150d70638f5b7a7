/** One controller's window: evidence, objections and resolutions by hand. */
@NullMarked
package org.subnotice.api.rest.window;

import org.jspecify.annotations.NullMarked;

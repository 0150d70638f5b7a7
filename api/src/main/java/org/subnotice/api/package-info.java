/** How the outside asks: programs, controllers, the processor's people, the public. */
@NullMarked
package org.subnotice.api;

import org.jspecify.annotations.NullMarked;

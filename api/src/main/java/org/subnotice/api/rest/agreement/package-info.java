/** Agreements of controllers with a processor. */
@NullMarked
package org.subnotice.api.rest.agreement;

import org.jspecify.annotations.NullMarked;

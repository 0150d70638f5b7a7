/** The processor: the tenant that owes the notice, its people's tokens and its own terms. */
@NullMarked
package org.subnotice.core.processor;

import org.jspecify.annotations.NullMarked;

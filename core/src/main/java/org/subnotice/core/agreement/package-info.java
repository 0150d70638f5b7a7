/** A controller's contract with the processor: terms in force, services, contacts. */
@NullMarked
package org.subnotice.core.agreement;

import org.jspecify.annotations.NullMarked;

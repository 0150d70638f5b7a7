/** What the operator asks of the service as a whole. */
@NullMarked
package org.subnotice.api.rest.operation;

import org.jspecify.annotations.NullMarked;

/** What happened, in order, and who did it. */
@NullMarked
package org.subnotice.api.rest.history;

import org.jspecify.annotations.NullMarked;

/** What came back: read, and said what it means. */
@NullMarked
package org.subnotice.api.rest.inbox;

import org.jspecify.annotations.NullMarked;

/** What waits for a person. */
@NullMarked
package org.subnotice.api.rest.task;

import org.jspecify.annotations.NullMarked;

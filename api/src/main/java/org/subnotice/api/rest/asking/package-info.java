/** What is asked years later: who was authorised, what changed, who was told and what came back. */
@NullMarked
package org.subnotice.api.rest.asking;

import org.jspecify.annotations.NullMarked;

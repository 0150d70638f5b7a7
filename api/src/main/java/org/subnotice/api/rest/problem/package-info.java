/** Turns every refusal and failure under /api into a problem document (RFC 9457). */
@NullMarked
package org.subnotice.api.rest.problem;

import org.jspecify.annotations.NullMarked;

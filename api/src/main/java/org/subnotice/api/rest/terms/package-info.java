/** Contract terms, and deadlines computed from them. */
@NullMarked
package org.subnotice.api.rest.terms;

import org.jspecify.annotations.NullMarked;

/** The words of a processor's own around its notices, and what they look like. */
@NullMarked
package org.subnotice.api.rest.wording;

import org.jspecify.annotations.NullMarked;

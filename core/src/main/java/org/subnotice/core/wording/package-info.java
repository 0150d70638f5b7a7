/** The words of a processor's own around the fixed parts of its notices, and what they may hold. */
@NullMarked
package org.subnotice.core.wording;

import org.jspecify.annotations.NullMarked;

/** Whom we tell, in which words and through which channel. */
@NullMarked
package org.subnotice.notifier;

import org.jspecify.annotations.NullMarked;

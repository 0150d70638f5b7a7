/** Personal data: what it looks like, and how it is kept so that it can be erased. */
@NullMarked
package org.subnotice.core.personal;

import org.jspecify.annotations.NullMarked;

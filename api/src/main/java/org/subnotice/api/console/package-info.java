/** The processor's and the data protection officer's pages. */
@NullMarked
package org.subnotice.api.console;

import org.jspecify.annotations.NullMarked;

/** What a contract says about subprocessor changes: every value with its source and its clause. */
@NullMarked
package org.subnotice.core.terms;

import org.jspecify.annotations.NullMarked;

/** Programs that measure: each is run by itself and compares with peers of the same run. */
@NullMarked
package org.subnotice.bench;

import org.jspecify.annotations.NullMarked;

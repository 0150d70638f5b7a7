/** Files exhibits beside the log, sealed, and hands them out again. */
@NullMarked
package org.subnotice.infra.exhibit;

import org.jspecify.annotations.NullMarked;

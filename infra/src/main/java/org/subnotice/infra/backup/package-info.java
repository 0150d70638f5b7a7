/** Copies what must not be lost into a folder, and back. */
@NullMarked
package org.subnotice.infra.backup;

import org.jspecify.annotations.NullMarked;

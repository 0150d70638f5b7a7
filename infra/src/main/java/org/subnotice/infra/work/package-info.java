/** Drives the reactions: what is outstanding, who runs it, and when it is looked at again. */
@NullMarked
package org.subnotice.infra.work;

import org.jspecify.annotations.NullMarked;

/** What can be ordered: the port through which every command goes, with who gave it. */
@NullMarked
package org.subnotice.api.order;

import org.jspecify.annotations.NullMarked;

/** An intended change of the list: dossier, four eyes, announcement, withdrawal. */
@NullMarked
package org.subnotice.core.change;

import org.jspecify.annotations.NullMarked;

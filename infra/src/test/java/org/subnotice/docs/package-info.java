/** Keeps true what the documentation tells people to type. */
@NullMarked
package org.subnotice.docs;

import org.jspecify.annotations.NullMarked;

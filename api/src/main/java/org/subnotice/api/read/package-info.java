/** What can be asked: the answers as the outside sees them, and the ports that find them. */
@NullMarked
package org.subnotice.api.read;

import org.jspecify.annotations.NullMarked;

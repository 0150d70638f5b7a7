/** Stories told to the whole running service, over HTTP, mail and a browser only. */
@NullMarked
package org.subnotice.story;

import org.jspecify.annotations.NullMarked;

/** Whatever opens a socket, a file or a table, and the one place where everything is wired. */
@NullMarked
package org.subnotice.infra;

import org.jspecify.annotations.NullMarked;

/** How the application says hello, and how it says in one line that it cannot start. */
@NullMarked
package org.subnotice.infra.startup;

import org.jspecify.annotations.NullMarked;

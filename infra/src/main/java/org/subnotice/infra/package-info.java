/** The one runnable application and its settings: everything is wired below this package. */
@NullMarked
package org.subnotice.infra;

import org.jspecify.annotations.NullMarked;

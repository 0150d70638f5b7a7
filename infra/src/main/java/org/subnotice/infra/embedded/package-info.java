/** The PostgreSQL server and the mail server that the application brings along when none is set. */
@NullMarked
package org.subnotice.infra.embedded;

import org.jspecify.annotations.NullMarked;

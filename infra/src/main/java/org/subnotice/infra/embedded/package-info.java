/** The PostgreSQL server that the application brings along when none is configured. */
@NullMarked
package org.subnotice.infra.embedded;

import org.jspecify.annotations.NullMarked;

/** Connections to PostgreSQL, each in the role that its work needs, and the schema's migrations. */
@NullMarked
package org.subnotice.infra.postgres;

import org.jspecify.annotations.NullMarked;

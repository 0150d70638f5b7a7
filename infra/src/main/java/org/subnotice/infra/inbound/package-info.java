/** Where mail that comes back is taken in and kept: by SMTP, from a mailbox, in PostgreSQL. */
@NullMarked
package org.subnotice.infra.inbound;

import org.jspecify.annotations.NullMarked;

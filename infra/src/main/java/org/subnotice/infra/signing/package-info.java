/** Signatures under mails: S/MIME for the reader, DKIM for the servers on the way. */
@NullMarked
package org.subnotice.infra.signing;

import org.jspecify.annotations.NullMarked;

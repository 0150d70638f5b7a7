/** The way to a mail server, by SMTP: fulfils the port {@code Courier}. */
@NullMarked
package org.subnotice.infra.mail;

import org.jspecify.annotations.NullMarked;

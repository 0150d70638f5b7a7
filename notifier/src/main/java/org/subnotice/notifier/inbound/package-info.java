/**
 * What comes back: reports of mail servers, automatic answers, and what persons write. Decides what
 * a message is, and never more than it proves.
 */
@NullMarked
package org.subnotice.notifier.inbound;

import org.jspecify.annotations.NullMarked;

/**
 * From a prepared notice to an accepted message: the mail, its way and what the server answered.
 */
@NullMarked
package org.subnotice.notifier.dispatch;

import org.jspecify.annotations.NullMarked;

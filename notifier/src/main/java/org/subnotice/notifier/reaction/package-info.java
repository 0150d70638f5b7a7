/** What follows from what has happened: one class a reaction, each of which may run twice. */
@NullMarked
package org.subnotice.notifier.reaction;

import org.jspecify.annotations.NullMarked;

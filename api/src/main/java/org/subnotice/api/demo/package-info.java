/** The mailbox and the movable clock of the demonstration. */
@NullMarked
package org.subnotice.api.demo;

import org.jspecify.annotations.NullMarked;

/** The demonstration: its mailbox, its clock and the processors it starts with. */
@NullMarked
package org.subnotice.infra.demo;

import org.jspecify.annotations.NullMarked;

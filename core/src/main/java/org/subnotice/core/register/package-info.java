/** The list of subprocessors: who does what, for which purpose, where, and below whom. */
@NullMarked
package org.subnotice.core.register;

import org.jspecify.annotations.NullMarked;

/** The list of subprocessors, and whether one of them may be used. */
@NullMarked
package org.subnotice.api.rest.register;

import org.jspecify.annotations.NullMarked;

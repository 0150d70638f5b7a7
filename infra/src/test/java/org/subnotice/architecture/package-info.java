/**
 * Proves which way the arrows between the modules point, and that every rule has something to bite.
 */
@NullMarked
package org.subnotice.architecture;

import org.jspecify.annotations.NullMarked;

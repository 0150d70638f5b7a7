/**
 * What the business says: the duty, its words, its rules. Knows no framework, no table and no wire.
 */
@NullMarked
package org.subnotice.core;

import org.jspecify.annotations.NullMarked;

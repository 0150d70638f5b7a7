/**
 * What a processor publishes: its list of subprocessors, what it has announced, and feeds of both.
 */
@NullMarked
package org.subnotice.api.publicsite;

import org.jspecify.annotations.NullMarked;

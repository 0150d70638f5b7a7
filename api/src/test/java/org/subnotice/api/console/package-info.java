/** The console tried over real HTTP, on a world in memory. */
@org.jspecify.annotations.NullUnmarked
package org.subnotice.api.console;

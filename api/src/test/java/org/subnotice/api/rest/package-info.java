/** The routes tried as a program would use them, with our own ports kept in memory. */
@org.jspecify.annotations.NullUnmarked
package org.subnotice.api.rest;

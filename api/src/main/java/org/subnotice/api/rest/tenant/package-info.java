/**
 * The processor whose data a request is about: its day, its places, and its people's data sealed.
 */
@NullMarked
package org.subnotice.api.rest.tenant;

import org.jspecify.annotations.NullMarked;

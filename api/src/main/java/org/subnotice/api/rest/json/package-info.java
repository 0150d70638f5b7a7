/**
 * Reads request bodies and query parameters strictly, and names everything that is wrong at once.
 */
@NullMarked
package org.subnotice.api.rest.json;

import org.jspecify.annotations.NullMarked;

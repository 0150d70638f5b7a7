/** How the routes describe themselves at {@code /v3/api-docs}. */
@NullMarked
package org.subnotice.api.rest.description;

import org.jspecify.annotations.NullMarked;

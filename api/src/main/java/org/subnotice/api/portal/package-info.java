/** The controller's pages behind the link in the notice. */
@NullMarked
package org.subnotice.api.portal;

import org.jspecify.annotations.NullMarked;

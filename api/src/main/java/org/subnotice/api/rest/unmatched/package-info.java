/** Mails that belong to no processor as yet: read, assigned and dismissed by the operator. */
@NullMarked
package org.subnotice.api.rest.unmatched;

import org.jspecify.annotations.NullMarked;

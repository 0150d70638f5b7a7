/** Reports on paper: what was authorised when, what changed, and how it can be checked. */
@NullMarked
package org.subnotice.api.report;

import org.jspecify.annotations.NullMarked;

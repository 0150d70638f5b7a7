/** The same answers for a spreadsheet. */
@NullMarked
package org.subnotice.api.rest.csv;

import org.jspecify.annotations.NullMarked;

/**
 * Public holidays of all countries from the library Jollyday, with one-off and municipal holidays
 * as versioned data of ours on top.
 *
 * <p>A holiday that is kept only in a part of the seat counts, since the seat does not say where in
 * it the party sits: Assumption and the Augsburg Peace Festival in all of Bavaria, Corpus Christi
 * in all of Saxony and Thuringia, and for a country without subdivision the holidays of each of its
 * parts. Of the library's days only those of the type "public holiday" count; bank holidays and
 * observances are working days.
 */
@NullMarked
package org.subnotice.infra.holidays;

import org.jspecify.annotations.NullMarked;

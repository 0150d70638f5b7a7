/** What every page shares: its language, its words for days and countries, its headers. */
@NullMarked
package org.subnotice.api.page;

import org.jspecify.annotations.NullMarked;

/** What a complete notice contains and how it reads, in German and in English. */
@NullMarked
package org.subnotice.notifier.notice;

import org.jspecify.annotations.NullMarked;

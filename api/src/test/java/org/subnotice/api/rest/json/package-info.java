/** What is written in requests, read strictly. */
@NullMarked
package org.subnotice.api.rest.json;

import org.jspecify.annotations.NullMarked;

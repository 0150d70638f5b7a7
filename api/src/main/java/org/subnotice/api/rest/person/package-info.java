/** What a person can ask for: to be forgotten. */
@NullMarked
package org.subnotice.api.rest.person;

import org.jspecify.annotations.NullMarked;

/**
 * Keys: one per person and processor for personal data, all wrapped by a key outside the database.
 */
@NullMarked
package org.subnotice.infra.vault;

import org.jspecify.annotations.NullMarked;

/** Personal data as ciphertext under a key of the person's own, so that erasing destroys one key. */
@NullMarked
package org.subnotice.core.personal;

import org.jspecify.annotations.NullMarked;

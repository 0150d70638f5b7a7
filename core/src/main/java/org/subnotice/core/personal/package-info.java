/** Personal data as ciphertext: events refer to persons and never name them in the clear. */
@NullMarked
package org.subnotice.core.personal;

import org.jspecify.annotations.NullMarked;

/**
 * What every request passes before its endpoint: a bearer token, a rate, a size, an idempotency
 * key.
 */
@NullMarked
package org.subnotice.api.rest.guard;

import org.jspecify.annotations.NullMarked;

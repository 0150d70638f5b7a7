/** Tenants and the tokens of their people. */
@NullMarked
package org.subnotice.api.rest.processor;

import org.jspecify.annotations.NullMarked;

/**
 * The routes under /api/v1: one endpoint a use case, and the one place where a refusal becomes a
 * problem.
 */
@NullMarked
package org.subnotice.api.rest;

import org.jspecify.annotations.NullMarked;

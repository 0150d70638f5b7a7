/**
 * One change under one agreement: notice, receipt, objection, approval, lapse, resolution,
 * permission.
 */
@NullMarked
package org.subnotice.core.window;

import org.jspecify.annotations.NullMarked;

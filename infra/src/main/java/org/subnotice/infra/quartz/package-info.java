/** The clock that looks: one trigger for each instant at which something is due. */
@NullMarked
package org.subnotice.infra.quartz;

import org.jspecify.annotations.NullMarked;

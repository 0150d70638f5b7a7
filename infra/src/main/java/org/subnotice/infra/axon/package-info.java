/** The event store on PostgreSQL, the shell around deciders, and the processors that read along. */
@NullMarked
package org.subnotice.infra.axon;

import org.jspecify.annotations.NullMarked;

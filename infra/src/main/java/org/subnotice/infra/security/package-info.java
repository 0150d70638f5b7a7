/** Who may come in, and how persons are known without being named. */
@NullMarked
package org.subnotice.infra.security;

import org.jspecify.annotations.NullMarked;

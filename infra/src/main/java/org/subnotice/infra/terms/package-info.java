/** Contract terms as YAML or JSON text: read with every fault named by line, and the catalogue. */
@NullMarked
package org.subnotice.infra.terms;

import org.jspecify.annotations.NullMarked;

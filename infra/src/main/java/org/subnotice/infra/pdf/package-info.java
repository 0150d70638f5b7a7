/** Printed pages: fulfils the port {@code PdfPress}. */
@NullMarked
package org.subnotice.infra.pdf;

import org.jspecify.annotations.NullMarked;

/** What the web server answers before our code sees a request. */
@NullMarked
package org.subnotice.infra.web;

import org.jspecify.annotations.NullMarked;

package org.subnotice.api.portal;

import java.util.List;

/** A form that came back because something in it was missing. */
record Attempt(Declaration declaration, Entry entry, List<Fault> faults) {}

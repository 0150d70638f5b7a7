package org.subnotice.core.window;

import org.subnotice.core.personal.Sealed;

/** Who declared, as typed or as written in the letter; nobody has checked it. */
public record Declarant(String person, Sealed name, Sealed role) {}

package org.subnotice.api.read;

import java.util.Optional;
import org.subnotice.core.window.WindowTerms;

/** Finds the terms that were frozen when a window was planned. */
public interface WindowTermsOf {

  Optional<WindowTerms> find(String processor, String window);
}

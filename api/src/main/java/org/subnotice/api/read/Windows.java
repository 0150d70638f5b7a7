package org.subnotice.api.read;

import java.util.Optional;
import org.subnotice.core.window.WindowState;

/** Finds windows of one processor. */
public interface Windows {

  Optional<WindowView> find(String processor, String window);

  Page<WindowView> list(String processor, String change, Optional<WindowState> state, Slice slice);
}

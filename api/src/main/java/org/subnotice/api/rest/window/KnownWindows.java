package org.subnotice.api.rest.window;

import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.read.Windows;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.window.WindowId;

/** Finds a window of the caller's processor, or refuses as NOT_FOUND. */
@Component
final class KnownWindows {

  private final Windows windows;

  KnownWindows(Windows windows) {
    this.windows = windows;
  }

  WindowView of(Caller caller, String window) {
    return windows
        .find(caller.processor(), new WindowId(window).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such window."));
  }

  WindowId id(Caller caller, String window) {
    return new WindowId(of(caller, window).id());
  }
}

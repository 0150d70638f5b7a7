package org.subnotice.api.order;

import org.subnotice.core.personal.Sealed;
import org.subnotice.core.window.WindowCommand.FileExhibit;

/** Files exhibits. The file and the fact that it was filed are kept together, or neither is. */
@FunctionalInterface
public interface ExhibitOrders {

  /**
   * Returns once both are durable; filed again under the same key it changes nothing.
   *
   * @param content the file in Base64, under the person under whom its name is sealed too
   */
  void file(Caller caller, FileExhibit command, Sealed content);
}

package org.subnotice.notifier.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps the template and the slots of every notice, sealed, so that the exact bytes that were sent
 * can be shown years later.
 */
public interface NoticeStore {

  /** What is kept already stays as it is. */
  void keep(String processor, String change, List<Stored> notices);

  /** What is kept under these Message-IDs; missing where the recipient has been erased. */
  List<Stored> of(String processor, Collection<String> messageIds);

  /**
   * @param sha256 of the bytes that template and slots give
   * @param template as {@link CompiledMail#stored} has it
   */
  record Stored(
      String window,
      String messageId,
      String recipient,
      String sha256,
      String template,
      Map<String, String> slots) {

    public Stored {
      slots = Map.copyOf(slots);
    }
  }
}

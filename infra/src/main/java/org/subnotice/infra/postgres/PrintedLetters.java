package org.subnotice.infra.postgres;

import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.Letters;
import org.subnotice.notifier.reaction.NoticeLetters;

/** Letters for the windows that the tenant can see. */
final class PrintedLetters implements Letters {

  private final TenantReader reader;
  private final NoticeLetters letters;

  PrintedLetters(TenantReader reader, NoticeLetters letters) {
    this.reader = reader;
    this.letters = letters;
  }

  @Override
  public Optional<byte[]> of(String processor, String change) {
    var windows = windows(processor, change);
    return windows.isEmpty() ? Optional.empty() : letters.print(processor, change, windows);
  }

  private List<String> windows(String processor, String change) {
    return reader.within(
        processor,
        database ->
            database
                .sql("SELECT window_id FROM change_window WHERE change_id = ? ORDER BY window_id")
                .param(change)
                .query((row, number) -> row.getString(1))
                .list());
  }
}

package org.subnotice.api.rest.processor;

import org.subnotice.api.read.ProcessorView;

/**
 * What a processor sets for itself.
 *
 * @param contestableReceipts holds for changes announced from then on
 * @param reminders hold at once, also for periods that run: they change none
 */
public record ProcessorSettings(
    ContestableReceipts contestableReceipts, ReminderSettings reminders) {

  /** What follows from a receipt that rests on a mail server's word alone. */
  public enum ContestableReceipts {
    WARN,
    BLOCK
  }

  static ProcessorSettings of(ProcessorView processor) {
    return new ProcessorSettings(
        processor.contestableBlocks() ? ContestableReceipts.BLOCK : ContestableReceipts.WARN,
        ReminderSettings.of(processor.reminding()));
  }
}

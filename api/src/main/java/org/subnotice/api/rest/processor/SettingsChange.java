package org.subnotice.api.rest.processor;

import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.processor.ProcessorSettings.ContestableReceipts;
import org.subnotice.core.processor.Reminding;
import tools.jackson.databind.JsonNode;

/** The settings that are to change; the others stay as they are. */
record SettingsChange(
    Optional<ContestableReceipts> contestableReceipts, Optional<Reminding> reminders) {

  static SettingsChange read(JsonNode body, Reminding is) {
    return JsonFields.readAll(
        body,
        in ->
            new SettingsChange(
                in.optional("contestableReceipts", Kinds.word(ContestableReceipts.class)),
                in.optionalObject("reminders", fields -> ReminderSettings.read(fields, is))));
  }
}

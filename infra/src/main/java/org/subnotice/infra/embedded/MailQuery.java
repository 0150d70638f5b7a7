package org.subnotice.infra.embedded;

import java.util.Optional;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * Which mails to list.
 *
 * @param recipient only mails to this address, whatever its case
 * @param after the cursor of the page before
 * @param limit from 1 to 1000
 */
public record MailQuery(Optional<String> recipient, Optional<String> after, int limit) {

  public MailQuery {
    if (limit < 1 || limit > 1000) {
      throw new Refusal(RefusalCode.INVALID, "A limit lies between 1 and 1000.");
    }
  }
}

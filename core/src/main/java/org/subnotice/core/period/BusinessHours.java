package org.subnotice.core.period;

import java.time.LocalTime;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * The hours of a working day at the controller's seat, in the zone of the contract.
 *
 * <p>What arrives strictly after {@code closes} arrives on the next working day; 17:00:00 sharp is
 * still in time. What arrives before {@code opens} is received when business opens, on that same
 * day.
 */
public record BusinessHours(LocalTime opens, LocalTime closes) {

  /** The whole working day until 17:00: a mail of the night is there in the morning. */
  public static final BusinessHours UNTIL_FIVE =
      new BusinessHours(LocalTime.MIDNIGHT, LocalTime.of(17, 0));

  public BusinessHours {
    if (!opens.isBefore(closes)) {
      throw new Refusal(
          RefusalCode.INVALID, "Business hours open before they close on the same day.");
    }
  }
}

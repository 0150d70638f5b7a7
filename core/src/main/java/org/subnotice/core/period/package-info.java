/**
 * Periods of contracts and statutes, and the computation of their last day with its written
 * reasons.
 *
 * <p>Where the law is disputed or the facts are not known, the reading that is safest for the
 * controller is the default: a window may end later than it had to, never earlier.
 *
 * <ul>
 *   <li>Business hours end inclusively: 17:00:00 is in time, any instant after it is not. A receipt
 *       before opening counts on that same day, if it is a working day.
 *   <li>Only the holidays of the controller's seat postpone a receipt; those of the chosen {@link
 *       org.subnotice.core.period.HolidayPlace} move the last day. Extra closing days do both.
 *   <li>A seat without subdivision keeps the holidays of every part of its country, and a Land
 *       keeps those of its single municipalities, because the seat might lie there.
 *   <li>Saturday and Sunday are no working days anywhere (§ 193 BGB names them), also where another
 *       country rests on other days.
 *   <li>Hours run from the instant itself. Neither the receipt rule, nor § 193 BGB, nor Art. 3(4)
 *       and (5) of Regulation 1182/71 applies to them; the Regulation only leaves out the hour of
 *       the event.
 * </ul>
 */
@NullMarked
package org.subnotice.core.period;

import org.jspecify.annotations.NullMarked;

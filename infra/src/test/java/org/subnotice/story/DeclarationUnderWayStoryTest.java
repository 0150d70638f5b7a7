package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.subnotice.api.order.Arrivals;

/** No period lapses over a declaration that has arrived and is not on record yet. */
class DeclarationUnderWayStoryTest extends ContractStory {

  private String agreement;
  private Change change;

  @Override
  void agreements() {
    agreement = agreement("mainteny-2023-06-30", "STILL");
  }

  @Test
  @Order(1)
  void while_one_is_under_way_that_came_in_time_the_period_does_not_lapse() {
    change = processor.announced(Intention.addition(FIRST_OF_DECEMBER));
    change.awaits(agreement, "OPEN");

    try (var arrival = subnotice.application().part(Arrivals.class).arrive()) {
      subnotice.moveClockTo(FOURTEEN_DAYS_LATER);

      assertThat(arrival.at()).isBefore(FOURTEEN_DAYS_LATER);
      assertThat(change.state(agreement)).isEqualTo("OPEN");
    }
  }

  @Test
  @Order(2)
  void when_it_is_on_record_or_turned_out_to_be_none_the_period_lapses() {
    subnotice.moveClockTo(FOURTEEN_DAYS_LATER.plusSeconds(60));

    assertThat(change.state(agreement)).isEqualTo("CLEARED");
  }
}

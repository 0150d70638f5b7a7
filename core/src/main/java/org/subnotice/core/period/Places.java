package org.subnotice.core.period;

import java.util.List;

/** The two ends of a declaration: where the controller sits and where the processor sits. */
public record Places(Seat controller, Seat processor) {

  /** The seats whose public holidays count, each once. */
  public List<Seat> seats(HolidayPlace place) {
    return switch (place) {
      case CONTROLLER -> List.of(controller);
      case PROCESSOR -> List.of(processor);
      case UNION ->
          controller.equals(processor) ? List.of(controller) : List.of(controller, processor);
    };
  }
}

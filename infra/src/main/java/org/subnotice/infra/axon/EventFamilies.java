package org.subnotice.infra.axon;

import java.util.List;

/**
 * The sealed interfaces whose records are events. Each module that has events declares one bean.
 */
public record EventFamilies(List<Class<?>> sealedInterfaces) {

  public EventFamilies {
    sealedInterfaces = List.copyOf(sealedInterfaces);
  }

  /** The families given, in any order. */
  public static EventFamilies of(Class<?>... sealedInterfaces) {
    return new EventFamilies(List.of(sealedInterfaces));
  }
}

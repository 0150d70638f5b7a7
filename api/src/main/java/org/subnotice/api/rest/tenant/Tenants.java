package org.subnotice.api.rest.tenant;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.Processors;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.processor.ProcessorId;

/** Knows the processor that a request is about, and which day it is there. */
@Component
public final class Tenants {

  private final Processors processors;
  private final Clock clock;

  public Tenants(Processors processors, Clock clock) {
    this.processors = processors;
    this.clock = clock;
  }

  public ProcessorView of(Caller caller) {
    return processors
        .find(new ProcessorId(caller.processor()).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such processor."));
  }

  public Instant now() {
    return clock.instant();
  }

  public ZoneId zone(Caller caller) {
    return ZoneId.of(of(caller).zone());
  }

  public LocalDate today(Caller caller) {
    return LocalDate.ofInstant(now(), zone(caller));
  }
}

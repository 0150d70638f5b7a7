package org.subnotice.infra.erasure;

import java.time.ZoneId;
import org.subnotice.api.read.Processors;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** In which zone a processor's days begin. */
final class Zones {

  private final Processors processors;

  Zones(Processors processors) {
    this.processors = processors;
  }

  ZoneId of(String processor) {
    return processors
        .find(processor)
        .map(found -> ZoneId.of(found.zone()))
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such processor."));
  }
}

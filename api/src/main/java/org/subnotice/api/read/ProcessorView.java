package org.subnotice.api.read;

import org.subnotice.core.processor.Reminding;

/** A tenant. */
public record ProcessorView(
    String id,
    String slug,
    String name,
    String address,
    SeatView seat,
    String zone,
    String language,
    PersonView contact,
    boolean fourEyes,
    boolean contestableBlocks,
    Reminding reminding) {}

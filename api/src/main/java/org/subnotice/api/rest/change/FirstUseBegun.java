package org.subnotice.api.rest.change;

import java.time.LocalDate;
import java.util.List;

/** The agreements for which the subprocessor is used from that day on. */
public record FirstUseBegun(String change, LocalDate on, List<String> agreements) {}

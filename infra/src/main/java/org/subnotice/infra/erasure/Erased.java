package org.subnotice.infra.erasure;

import java.time.Instant;

/** That somebody was erased: references only, nothing that recognises her. */
public record Erased(String processor, String person, Instant at) {}

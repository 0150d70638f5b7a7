package org.subnotice.api.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.Authorisations;
import org.subnotice.api.read.AuthorisedView;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.ShiftView;
import org.subnotice.api.read.Slice;

/** No controller has authorised anybody yet. */
public final class NothingAuthorised implements Authorisations {

  @Override
  public List<AuthorisedView> of(
      String processor, String agreement, LocalDate asOf, ZoneId zone, Instant knownAt) {
    return List.of();
  }

  @Override
  public Page<ShiftView> between(
      String processor, Span span, Optional<String> agreement, Instant knownAt, Slice slice) {
    return new Page<>(List.of(), null);
  }
}

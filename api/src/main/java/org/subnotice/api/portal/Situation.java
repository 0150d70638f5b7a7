package org.subnotice.api.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.ComputationView;
import org.subnotice.api.read.ContactView;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Links.Link;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.WindowView;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.window.WindowTerms;

/** All that stands behind one link, as it is at {@code now}. */
record Situation(
    String token,
    Link link,
    ProcessorView processor,
    AgreementView agreement,
    ChangeView change,
    Optional<EngagementView> replaced,
    WindowView window,
    WindowTerms terms,
    Instant now) {

  ZoneId zone() {
    return terms.zoneId();
  }

  LocalDate today() {
    return now.atZone(zone()).toLocalDate();
  }

  Optional<ComputationView> computation() {
    return Optional.ofNullable(window.computation());
  }

  Optional<Instant> closesAt() {
    return Optional.ofNullable(window.closesAt());
  }

  /** Whether a declaration that arrived now would be late. */
  boolean late() {
    return closesAt().filter(at -> !now.isBefore(at)).isPresent();
  }

  boolean needsConsent() {
    return terms.authorisation() == AuthorisationModel.SPECIFIC_PRIOR;
  }

  List<WindowView.Objection> standingObjections() {
    return window.objections().stream().filter(WindowView.Objection::standing).toList();
  }

  boolean objected() {
    return !standingObjections().isEmpty();
  }

  /** To whom the link was sent, as far as the agreement still knows the person. */
  Optional<ContactView> recipient() {
    return agreement.contacts().stream()
        .filter(contact -> contact.person().equals(link.recipient()))
        .findFirst();
  }

  String entity() {
    return change.engagement().entity().name();
  }
}

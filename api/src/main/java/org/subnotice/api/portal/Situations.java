package org.subnotice.api.portal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Links;
import org.subnotice.api.read.Links.Link;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.Processors;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.WindowTermsOf;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.read.Windows;
import org.subnotice.core.window.WindowTerms;

/** Looks up what stands behind a link; only reads. */
@Component
class Situations {

  private final Links links;
  private final Processors processors;
  private final Agreements agreements;
  private final Changes changes;
  private final Register register;
  private final Windows windows;
  private final WindowTermsOf terms;
  private final Clock clock;

  Situations(
      Links links,
      Processors processors,
      Agreements agreements,
      Changes changes,
      Register register,
      Windows windows,
      WindowTermsOf terms,
      Clock clock) {
    this.links = links;
    this.processors = processors;
    this.agreements = agreements;
    this.changes = changes;
    this.register = register;
    this.windows = windows;
    this.terms = terms;
    this.clock = clock;
  }

  Optional<Situation> find(String token) {
    return links.find(token).flatMap(link -> behind(token, link));
  }

  private Optional<Situation> behind(String token, Link link) {
    return processors
        .find(link.processor())
        .flatMap(
            processor ->
                windows
                    .find(link.processor(), link.window())
                    .flatMap(window -> complete(token, link, processor, window)));
  }

  private Optional<Situation> complete(
      String token, Link link, ProcessorView processor, WindowView window) {
    var change = changes.find(processor.id(), window.change());
    var agreement = agreements.find(processor.id(), window.agreement());
    Optional<WindowTerms> frozen = terms.find(processor.id(), window.id());
    return change.flatMap(
        c ->
            agreement.flatMap(
                a ->
                    frozen.map(
                        t ->
                            new Situation(
                                token,
                                link,
                                processor,
                                a,
                                c,
                                replaced(processor, c),
                                window,
                                t,
                                clock.instant()))));
  }

  private Optional<EngagementView> replaced(ProcessorView processor, ChangeView change) {
    return Optional.ofNullable(change.replaces())
        .flatMap(engagement -> register.find(processor.id(), engagement));
  }
}

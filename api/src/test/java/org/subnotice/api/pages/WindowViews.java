package org.subnotice.api.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.ComputationView;
import org.subnotice.api.read.WindowView;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.ComputedWindow;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;

/** Tells a window of the core as the queries do. */
record WindowViews(World world) {

  Optional<WindowView> view(String id) {
    return world.window(id).map(window -> view(id, window, world.events.get(id)));
  }

  private WindowView view(String id, Window window, List<WindowEvent> events) {
    var plan = window.plan().orElseThrow();
    var resolution =
        window
            .resolution()
            .map(
                r ->
                    new WindowView.Resolution(
                        r.outcome(),
                        r.resolvedAt(),
                        r.stopAt(),
                        world.opened(r.reason()),
                        r.ends()));
    Instant closesAt = window.closesAt().orElse(null);
    return new WindowView(
        id,
        plan.change(),
        plan.agreement(),
        window.state(),
        plan.terms().noticeForm(),
        new WindowView.Notice("00", List.of()),
        receipt(window, events),
        window.opening().map(o -> computation(o.computation())).orElse(null),
        closesAt,
        objections(events),
        approval(events),
        resolution.orElse(null),
        window.exempt(),
        null,
        window.usedFrom().orElse(null),
        List.of());
  }

  private static ComputationView computation(ComputedWindow computed) {
    return new ComputationView(
        computed.receivedAt(),
        computed.receiptDay(),
        computed.rawLastDay(),
        computed.lastDay(),
        computed.closesAt(),
        computed.zone(),
        computed.period(),
        computed.steps().stream()
            .map(s -> new ComputationView.StepView(s.rule(), s.german(), s.english()))
            .toList());
  }

  private static WindowView.Receipt receipt(Window window, List<WindowEvent> events) {
    return events.stream()
        .filter(ReceiptEstablished.class::isInstance)
        .map(ReceiptEstablished.class::cast)
        .reduce((_, last) -> last)
        .map(
            r ->
                new WindowView.Receipt(
                    window.evidence().orElse(EvidenceTier.T0),
                    r.receivedAt(),
                    r.contestable(),
                    false))
        .orElse(null);
  }

  private List<WindowView.Objection> objections(List<WindowEvent> events) {
    boolean withdrawn = events.stream().anyMatch(ObjectionWithdrawn.class::isInstance);
    var objections = new ArrayList<WindowView.Objection>();
    for (var event : events) {
      if (event instanceof ObjectionReceived o) {
        objections.add(
            new WindowView.Objection(
                o.objection(),
                o.receivedAt(),
                o.timely(),
                o.flags(),
                o.channel(),
                world.opened(o.declarant().name()),
                world.opened(o.text()),
                withdrawn,
                false,
                o.clocks()));
      }
    }
    return objections;
  }

  private WindowView.Approval approval(List<WindowEvent> events) {
    return events.stream()
        .filter(ApprovalReceived.class::isInstance)
        .map(ApprovalReceived.class::cast)
        .map(
            a ->
                new WindowView.Approval(
                    a.receivedAt(), a.state() != null, world.opened(a.declarant().name())))
        .findFirst()
        .orElse(null);
  }
}

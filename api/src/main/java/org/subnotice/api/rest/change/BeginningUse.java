package org.subnotice.api.rest.change;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.PermissionAnswers;
import org.subnotice.api.read.PermissionAnswers.AgreementPermission;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.core.change.ChangeCommand.BeginUse;
import org.subnotice.core.window.WindowCommand.AuthoriseUse;
import org.subnotice.core.window.WindowId;

/**
 * Records from when on the subprocessor is used, where that is permitted: for all named or none.
 * The same for programs and for pages.
 */
@Component
public final class BeginningUse {

  private final Orders orders;
  private final KnownChanges known;
  private final PermissionAnswers answers;

  BeginningUse(Orders orders, KnownChanges known, PermissionAnswers answers) {
    this.orders = orders;
    this.known = known;
    this.answers = answers;
  }

  public FirstUseBegun begin(Caller caller, String change, FirstUse asked) {
    var id = known.id(caller, change);
    var permitted = permitted(asked, answers.answers(caller.processor(), id.value(), asked.on()));
    orders.beginUse(
        caller,
        permitted.stream()
            .map(each -> new AuthoriseUse(new WindowId(each.window()), asked.on()))
            .toList(),
        new BeginUse(id, asked.on()));
    return new FirstUseBegun(
        id.value(), asked.on(), permitted.stream().map(AgreementPermission::agreement).toList());
  }

  private static List<AgreementPermission> permitted(
      FirstUse asked, List<AgreementPermission> all) {
    var wanted = asked.allPermitted() ? all : named(asked, all);
    var refused = wanted.stream().filter(each -> !each.permission().permitted()).toList();
    var permitted = wanted.stream().filter(each -> each.permission().permitted()).toList();
    if (permitted.isEmpty() || (!asked.allPermitted() && !refused.isEmpty())) {
      throw NotPermitted.problem(refused);
    }
    return permitted;
  }

  private static List<AgreementPermission> named(FirstUse asked, List<AgreementPermission> all) {
    var named = new ArrayList<AgreementPermission>();
    for (String agreement : asked.agreements()) {
      named.add(
          all.stream()
              .filter(each -> each.agreement().equals(agreement))
              .findFirst()
              .orElseThrow(
                  () ->
                      InvalidRequest.at(
                          "#/agreements/" + asked.agreements().indexOf(agreement),
                          "This change has no window for this agreement.")));
    }
    return named;
  }
}

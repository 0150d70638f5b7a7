package org.subnotice.api.rest.unmatched;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.UnmatchedMailOrders;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Says to which window a message belongs that was about none, or that it belongs to none. */
@RestController
class SettleUnmatchedMailEndpoint {

  private final UnmatchedMailOrders orders;

  SettleUnmatchedMailEndpoint(UnmatchedMailOrders orders) {
    this.orders = orders;
  }

  @PostMapping("/api/v1/unmatched-mail/{m}/assignment")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Requires(Access.OPERATOR)
  void assign(@PathVariable("m") String mail, @RequestBody AssignmentBody asked) {
    orders.assign(mail, asked.window());
  }

  @PostMapping("/api/v1/unmatched-mail/{m}/dismissal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Requires(Access.OPERATOR)
  void dismiss(@PathVariable("m") String mail, @RequestBody DismissalBody asked) {
    orders.dismiss(mail, asked.reason());
  }
}

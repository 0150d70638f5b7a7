package org.subnotice.api.rest.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.subnotice.api.read.Tokens.Holder;
import org.subnotice.core.personal.PersonRef;

/** Who presented a valid token. */
public sealed interface Identity {

  /** The processor whose people these are; {@code operator} for the operator, who has none. */
  String tenant();

  PersonRef actor();

  /** Runs the service; sees no tenant's data. */
  record Operator() implements Identity {

    @Override
    public String tenant() {
      return "operator";
    }

    @Override
    public PersonRef actor() {
      return new PersonRef("person-operator");
    }
  }

  record Member(Holder holder) implements Identity {

    @Override
    public String tenant() {
      return holder.processor();
    }

    @Override
    public PersonRef actor() {
      return holder.actor();
    }
  }

  static Optional<Identity> of(HttpServletRequest request) {
    return request.getAttribute(Identity.class.getName()) instanceof Identity identity
        ? Optional.of(identity)
        : Optional.empty();
  }

  default void attachTo(HttpServletRequest request) {
    request.setAttribute(Identity.class.getName(), this);
  }
}

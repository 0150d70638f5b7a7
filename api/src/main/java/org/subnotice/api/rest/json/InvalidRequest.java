package org.subnotice.api.rest.json;

import java.util.List;

/** A request of which something is malformed or outside its limits; nothing has happened. */
public final class InvalidRequest extends RuntimeException {

  private final transient List<FieldError> errors;

  public InvalidRequest(List<FieldError> errors) {
    super("The request is invalid.", null, false, false);
    this.errors = List.copyOf(errors);
  }

  public static InvalidRequest at(String pointer, String detail) {
    return new InvalidRequest(List.of(new FieldError(pointer, detail)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}

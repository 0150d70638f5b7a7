package org.subnotice.api.rest.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.subnotice.api.rest.json.FieldError;

/**
 * A problem document (RFC 9457).
 *
 * @param code stable, upper snake case: programs are written against it
 * @param errors for bad input, each field at fault
 * @param more members that only this kind of problem has
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
    @JsonAnyGetter Map<String, Object> more) {

  public static Problem of(ProblemCode code, String detail) {
    return of(code, detail, List.of());
  }

  public static Problem of(ProblemCode code, String detail, List<FieldError> errors) {
    return new Problem(
        code.type(), code.title(), code.status(), detail, code.name(), errors, Map.of());
  }

  public Problem with(String member, Object value) {
    return new Problem(type, title, status, detail, code, errors, Map.of(member, value));
  }
}

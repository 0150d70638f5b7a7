package org.subnotice.api.rest.problem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.subnotice.api.order.Outages;
import org.subnotice.api.rest.json.FieldError;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.core.Refusal;
import tools.jackson.core.JacksonException;

/** Says of every exception which problem it is. */
@Component
public final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int DEEPEST = 20;

  private final Outages outages;

  public Problems(Outages outages) {
    this.outages = outages;
  }

  /** A refusal is an answer; anything unexpected is logged here, once, under an incident id. */
  public Problem of(Throwable thrown) {
    return switch (thrown) {
      case ProblemException e -> e.problem();
      case Refusal e -> refused(e);
      case InvalidRequest e -> invalid(e);
      case HttpMessageNotReadableException e -> unreadable(e);
      case MethodArgumentTypeMismatchException e ->
          Problem.of(
              ProblemCode.INVALID,
              "The request is invalid.",
              List.of(new FieldError("#/" + e.getName(), "This value has the wrong form.")));
      case HttpRequestMethodNotSupportedException e ->
          Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "Use a method that the header Allow names.");
      case HttpMediaTypeNotSupportedException e ->
          Problem.of(
              ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send a Content-Type that is supported here.");
      case HttpMediaTypeNotAcceptableException e ->
          Problem.of(ProblemCode.NOT_ACCEPTABLE, "Accept a media type that is available here.");
      case ErrorResponse e when e.getStatusCode().is4xxClientError() ->
          ofStatus(e.getStatusCode().value());
      default -> failed(thrown);
    };
  }

  /** For errors of the container, of which only the status is known. */
  public Problem ofStatus(int status) {
    var code = ProblemCode.ofStatus(status);
    return Problem.of(
        code, code == ProblemCode.NOT_FOUND ? "Check the address." : code.title() + ".");
  }

  private static Problem refused(Refusal refusal) {
    List<FieldError> errors =
        refusal
            .pointer()
            .map(pointer -> List.of(new FieldError(pointer, refusal.sentence())))
            .orElse(List.of());
    return Problem.of(ProblemCode.of(refusal.code()), refusal.sentence(), errors);
  }

  private static Problem invalid(InvalidRequest invalid) {
    return Problem.of(
        ProblemCode.INVALID, "Correct what the list of errors names.", invalid.errors());
  }

  private static Problem unreadable(HttpMessageNotReadableException unreadable) {
    Optional<InvalidRequest> invalid = cause(unreadable, InvalidRequest.class);
    if (invalid.isPresent()) {
      return invalid(invalid.get());
    }
    String place =
        cause(unreadable, JacksonException.class)
            .map(JacksonException::getLocation)
            .filter(at -> at.getLineNr() > 0)
            .map(at -> " Look at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".")
            .orElse("");
    return Problem.of(
        ProblemCode.INVALID,
        "The body is missing or no JSON." + place,
        List.of(new FieldError("#", "Send one JSON value in UTF-8 and nothing after it.")));
  }

  private Problem failed(Throwable thrown) {
    if (outages.explain(thrown)) {
      LOG.warn("A part this service depends on does not answer: {}", thrown.toString());
      return Problem.of(
          ProblemCode.UNAVAILABLE, "Nothing has been changed. Try again in a few seconds.");
    }
    String incident = UUID.randomUUID().toString();
    LOG.error("Incident {}", incident, thrown);
    return Problem.of(
            ProblemCode.INTERNAL, "Tell the operator the incident's number: " + incident + ".")
        .with("incident", incident);
  }

  private static <T> Optional<T> cause(Throwable thrown, Class<T> kind) {
    Throwable each = thrown;
    for (int depth = 0; each != null && depth < DEEPEST; depth++) {
      if (kind.isInstance(each)) {
        return Optional.of(kind.cast(each));
      }
      each = each.getCause();
    }
    return Optional.empty();
  }
}

package org.subnotice.api.rest.problem;

import java.util.Locale;
import org.subnotice.core.RefusalCode;

/** Every code that an answer under {@code /api} can carry, with its status. */
public enum ProblemCode {
  INVALID(400, "Something in the request is invalid"),
  UNKNOWN_TERMS(400, "These terms are unknown"),
  DATE_PASSED(400, "The date has passed"),
  UNAUTHENTICATED(401, "A bearer token is needed"),
  ROLE_TOO_SMALL(403, "The role of this token is too small"),
  FOUR_EYES(403, "A second pair of eyes is needed"),
  NOT_FOUND(404, "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "This method is not supported here"),
  NOT_ACCEPTABLE(406, "This form of answer is not available"),
  WRONG_STATE(409, "The state does not allow this step"),
  ALREADY_ANNOUNCED(409, "The change has been announced already"),
  DOSSIER_INCOMPLETE(409, "The dossier is incomplete"),
  ALREADY_EXISTS(409, "It exists already"),
  USE_NOT_PERMITTED(409, "The use is not permitted"),
  NOT_PROVIDED_BY_CONTRACT(409, "The contract does not provide for this"),
  STILL_NEEDED(409, "The person is still needed"),
  RETENTION_RUNS(409, "The retention has not ended"),
  STOP_TOO_EARLY(409, "The service would stop too early"),
  IDEMPOTENCY_KEY_REUSED(409, "The idempotency key belongs to another request"),
  IDEMPOTENCY_KEY_IN_USE(409, "The same request is still being carried out"),
  TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "This type of body is not supported here"),
  TOO_MANY_REQUESTS(429, "Too many requests"),
  HEADERS_TOO_LARGE(431, "The headers are too large"),
  INTERNAL(500, "This is our fault"),
  UNAVAILABLE(503, "The service cannot take work at the moment");

  private final int status;
  private final String title;

  ProblemCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String type() {
    return "urn:subnotice:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ProblemCode of(RefusalCode code) {
    return switch (code) {
      case INVALID -> INVALID;
      case UNKNOWN_TERMS -> UNKNOWN_TERMS;
      case DATE_PASSED -> DATE_PASSED;
      case NOT_FOUND -> NOT_FOUND;
      case FOUR_EYES -> FOUR_EYES;
      case ROLE_TOO_SMALL -> ROLE_TOO_SMALL;
      case WRONG_STATE -> WRONG_STATE;
      case ALREADY_ANNOUNCED -> ALREADY_ANNOUNCED;
      case DOSSIER_INCOMPLETE -> DOSSIER_INCOMPLETE;
      case ALREADY_EXISTS -> ALREADY_EXISTS;
      case USE_NOT_PERMITTED -> USE_NOT_PERMITTED;
      case NOT_PROVIDED_BY_CONTRACT -> NOT_PROVIDED_BY_CONTRACT;
      case STILL_NEEDED -> STILL_NEEDED;
      case RETENTION_RUNS -> RETENTION_RUNS;
      case STOP_TOO_EARLY -> STOP_TOO_EARLY;
    };
  }

  /** The code for a status that the container or the framework chose. */
  static ProblemCode ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> ROLE_TOO_SMALL;
      case 404 -> NOT_FOUND;
      case 405, 501 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 429 -> TOO_MANY_REQUESTS;
      case 431 -> HEADERS_TOO_LARGE;
      case 503 -> UNAVAILABLE;
      default -> status >= 500 ? INTERNAL : INVALID;
    };
  }
}

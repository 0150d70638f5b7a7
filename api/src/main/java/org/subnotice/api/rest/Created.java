package org.subnotice.api.rest;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** The answer to a request that made something. */
public record Created(String id) {

  /** 201 with the id; {@code collection} is the path below which it stands. */
  public static ResponseEntity<Created> in(String collection, String id) {
    return ResponseEntity.created(URI.create(collection + "/" + id)).body(new Created(id));
  }
}

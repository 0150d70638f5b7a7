package org.subnotice.api.rest;

import java.util.HashMap;
import java.util.Map;
import org.subnotice.api.order.IdempotencyStore;
import org.subnotice.api.order.StoredAnswer;

final class MemoryIdempotencyStore implements IdempotencyStore {

  final Map<String, StoredAnswer> answers = new HashMap<>();
  private final Map<String, String> requests = new HashMap<>();

  @Override
  public synchronized Claim claim(String handle, String requestSha256) {
    String first = requests.putIfAbsent(handle, requestSha256);
    if (first == null) {
      return new Claim.Granted();
    }
    if (!first.equals(requestSha256)) {
      return new Claim.Different();
    }
    var answer = answers.get(handle);
    return answer == null ? new Claim.Running() : new Claim.Answered(answer);
  }

  @Override
  public synchronized void answer(String handle, StoredAnswer answer) {
    answers.put(handle, answer);
  }

  @Override
  public synchronized void release(String handle) {
    requests.remove(handle);
  }
}

package org.subnotice.api.order;

import java.util.Optional;

/**
 * An answer to repeat.
 *
 * @param sealedBody ciphertext: only who presents token and key again can read it
 */
public record StoredAnswer(
    int status, Optional<String> contentType, Optional<String> location, byte[] sealedBody) {}

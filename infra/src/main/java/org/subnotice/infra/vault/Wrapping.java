package org.subnotice.infra.vault;

import java.security.GeneralSecurityException;

/**
 * The key-encryption key, wherever it is: it wraps the keys of persons and the root of all secrets.
 * Another place for it, such as a key service, is another adapter.
 */
interface Wrapping {

  /** Bound to where the key belongs: nothing else opens it. */
  byte[] wrap(byte[] key, String belongsTo);

  /** Fails where it was wrapped by another key, belongs elsewhere, or was changed. */
  byte[] unwrap(byte[] wrapped, String belongsTo) throws GeneralSecurityException;
}

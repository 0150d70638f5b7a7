package org.subnotice.infra.projection;

import org.jspecify.annotations.Nullable;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.wording.SealedWording;
import org.subnotice.core.wording.Wording;
import tools.jackson.databind.json.JsonMapper;

/** Opens the wording of a processor that stands in one column. */
public final class SealedWordings {

  private final JsonMapper json;
  private final Vault vault;

  public SealedWordings(JsonMapper json, Vault vault) {
    this.json = json;
    this.vault = vault;
  }

  /** None of its own where there is none. */
  public Wording read(String processor, @Nullable String column) {
    return column == null
        ? Wording.NONE
        : json.readValue(column, SealedWording.class)
            .openedBy(hidden -> vault.open(processor, hidden));
  }
}

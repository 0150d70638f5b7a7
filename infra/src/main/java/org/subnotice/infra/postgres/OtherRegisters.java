package org.subnotice.infra.postgres;

import javax.sql.DataSource;
import org.subnotice.api.read.Register;
import org.subnotice.core.personal.Vault;
import tools.jackson.databind.json.JsonMapper;

/** The lists in another database, such as one that was restored. */
public final class OtherRegisters {

  private final JsonMapper json;

  OtherRegisters(JsonMapper json) {
    this.json = json;
  }

  public Register in(DataSource database, Vault vault) {
    return new PostgresRegister(new TenantReader(database), new EngagementViews(json, vault));
  }
}

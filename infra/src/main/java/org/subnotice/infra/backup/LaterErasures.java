package org.subnotice.infra.backup;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.erasure.Certificates;
import org.subnotice.infra.erasure.Erased;
import org.subnotice.infra.erasure.ErasureList;

/** Takes keys away again that a backup from before an erasure has brought back. */
final class LaterErasures {

  private final JdbcClient database;

  LaterErasures(JdbcClient database) {
    this.database = database;
  }

  /**
   * Returns those of whom the restored log knows nothing; the service certifies them at its start.
   */
  List<Erased> applied(List<Erased> listed) {
    var certified = new Certificates(ErasureList.inLog(database));
    List<Erased> later = listed.stream().filter(each -> !certified.cover(each)).distinct().toList();
    later.forEach(this::destroy);
    return later;
  }

  private void destroy(Erased erased) {
    database
        .sql("DELETE FROM person_key WHERE processor_id = ? AND person_ref = ? AND created_at <= ?")
        .params(erased.processor(), erased.person(), erased.at().atOffset(ZoneOffset.UTC))
        .update();
  }
}

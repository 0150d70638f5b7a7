package org.subnotice.infra.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subnotice.infra.erasure.Erased;
import org.subnotice.infra.erasure.ErasureList;

/**
 * What is to be restored.
 *
 * @param apart keys and mails in the clear
 * @param until what was recorded later is left out
 * @param erasures a newer list of who was erased
 */
record Wanted(Path folder, Optional<Path> apart, Optional<Instant> until, Optional<Path> erasures) {

  /** Everybody who was ever erased, as far as any list tells; {@code data} is restored into. */
  List<Erased> erased(Path data) throws IOException {
    List<Path> lists = new ArrayList<>();
    lists.add(folder.resolve(ErasureList.NAME));
    lists.add(data.resolve("keys").resolve(ErasureList.NAME));
    apart.map(it -> it.resolve("keys").resolve(ErasureList.NAME)).ifPresent(lists::add);
    erasures.ifPresent(lists::add);
    List<Erased> all = new ArrayList<>();
    for (Path list : lists) {
      all.addAll(ErasureList.read(list));
    }
    return all;
  }
}

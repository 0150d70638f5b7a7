package org.subnotice.api.read;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.personal.PersonRef;

/** The scans and other files that were filed to windows of one processor. */
public interface Exhibits {

  /** In the order of their filing. */
  List<ExhibitView> of(String processor, String window);

  Optional<ExhibitView> find(String processor, String window, String exhibit);

  /** The file as it was filed; nothing once its person has been erased. */
  Optional<byte[]> content(String processor, String exhibit);

  /** The last one who objected in that window, with {@code name} the last one of that name. */
  Optional<PersonRef> declarant(String processor, String window, Optional<String> name);
}

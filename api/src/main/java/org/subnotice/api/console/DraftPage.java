package org.subnotice.api.console;

import java.util.List;
import org.subnotice.api.page.Countries;

/**
 * The form for a new change, with what can be chosen in it.
 *
 * @param rows the beginnings of the names of the inputs for those further down the chain
 */
record DraftPage(
    Form form,
    List<String> kinds,
    List<Listed> listed,
    List<Countries.Country> countries,
    String services,
    List<String> chains,
    List<String> rows) {

  /** An engagement on the list. */
  record Listed(String id, String name) {}
}

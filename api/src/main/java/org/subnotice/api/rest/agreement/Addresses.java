package org.subnotice.api.rest.agreement;

import java.util.List;
import org.subnotice.api.rest.json.Kind;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.agreement.PostalAddress;

/** Reads where letters go. */
final class Addresses {

  static final Kind<PostalAddress> POSTAL =
      new Kind<>(
          node -> PostalAddress.of(Texts.text().reading().apply(node)),
          new PostalAddress(List.of("-")));

  private Addresses() {}
}

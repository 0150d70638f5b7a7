package org.subnotice.api.rest.window;

import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.window.ExhibitType;
import org.subnotice.core.window.WindowCommand.FileExhibit;

/** A file with its bytes in Base64, which are held against the type that is declared. */
record FileBody(String name, String mediaType, byte[] content) {

  private static final String TYPES =
      "Write application/pdf, image/png, image/jpeg, image/tiff, message/rfc822 or text/plain.";

  static FileBody read(JsonFields in) {
    String name = in.required("name", Texts.fileName());
    Optional<ExhibitType> type =
        in.required("mediaType", Kinds.known(ExhibitType::declared, TYPES));
    byte[] content = in.required("content", Kinds.base64());
    if (content.length > FileExhibit.LARGEST) {
      in.error("content", "Send a file of at most 10 MB.");
    } else if (content.length > 0) {
      type.filter(declared -> !declared.matches(content))
          .map(ExhibitType::mediaType)
          .ifPresent(
              declared ->
                  in.error("content", "These bytes are no file of the type " + declared + "."));
    }
    return new FileBody(name, type.orElse(ExhibitType.TEXT).mediaType(), content);
  }

  ExhibitType type() {
    return ExhibitType.declared(mediaType).orElseThrow();
  }
}

package org.subnotice.story;

/** A person of the controller. */
record Contact(String name, String email, String language, boolean designated) {

  static Contact german(String name, String email) {
    return new Contact(name, email, "de", true);
  }

  static Contact english(String name, String email) {
    return new Contact(name, email, "en", true);
  }

  /** Known to the processor, but not the one to be told. */
  Contact notDesignated() {
    return new Contact(name, email, language, false);
  }

  String json() {
    return """
    {"name":"%s","email":"%s","language":"%s","role":"Datenschutz","designated":%s}\
    """
        .formatted(name, email, language, designated);
  }
}

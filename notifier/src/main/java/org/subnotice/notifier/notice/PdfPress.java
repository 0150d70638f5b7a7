package org.subnotice.notifier.notice;

/** Prints pages. */
public interface PdfPress {

  /**
   * A PDF that can be kept: PDF/A-2u, with its fonts embedded.
   *
   * @param xhtml well-formed, with one title and nothing that has to be loaded
   */
  byte[] print(String xhtml);
}

package org.subnotice.core.window;

/** How much has been filed to a window. */
record FiledExhibits(int files, long bytes) {

  static final FiledExhibits NONE = new FiledExhibits(0, 0);

  FiledExhibits with(long more) {
    return new FiledExhibits(files + 1, bytes + more);
  }
}

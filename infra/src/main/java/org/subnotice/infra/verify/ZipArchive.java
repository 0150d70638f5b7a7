package org.subnotice.infra.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.subnotice.core.ledger.Unreadable;

/** A packed archive. */
record ZipArchive(ZipFile file) implements Archive {

  static ZipArchive open(Path path) throws IOException {
    try {
      return new ZipArchive(new ZipFile(path.toFile()));
    } catch (NoSuchFileException missing) {
      throw new Unreadable("There is no file " + path + ".");
    } catch (ZipException noArchive) {
      throw new Unreadable("The file " + path + " is no archive that can be opened.");
    }
  }

  @Override
  public List<String> names() {
    return file.stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .sorted()
        .toList();
  }

  @Override
  public InputStream open(String name) throws IOException {
    ZipEntry entry = file.getEntry(name);
    if (entry == null) {
      throw Archive.missing(name);
    }
    return file.getInputStream(entry);
  }

  @Override
  public long size(String name) {
    ZipEntry entry = file.getEntry(name);
    return entry == null ? 0 : Math.max(0, entry.getSize());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

package org.subnotice.api.read;

/** Everything that was ever on the list about one engagement. */
@FunctionalInterface
public interface Engagements {

  /** In the order in which it was put on record. */
  Page<EntryView> entries(String processor, String engagement, Slice slice);
}

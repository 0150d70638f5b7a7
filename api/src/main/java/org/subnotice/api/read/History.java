package org.subnotice.api.read;

/** What happened, in order, and who did it. */
public interface History {

  Page<HistoryEntryView> list(String processor, HistoryFilter filter, Slice slice);
}

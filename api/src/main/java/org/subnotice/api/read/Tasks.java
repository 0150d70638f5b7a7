package org.subnotice.api.read;

import java.util.List;

/** Finds what waits for a person. */
public interface Tasks {

  /** The one that is due first comes first. */
  Page<TaskView> list(String processor, Slice slice);

  /** Each kind with its count and the few that are due first. */
  List<Waiting> waiting(String processor, int examples);

  record Waiting(TaskKind kind, int number, List<TaskView> first) {}
}

package org.subnotice.api.rest;

import java.util.List;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.TaskView;
import org.subnotice.api.read.Tasks;

/** Nothing waits for anybody. */
final class NoTasks implements Tasks {

  @Override
  public Page<TaskView> list(String processor, Slice slice) {
    return new Page<>(List.of(), null);
  }

  @Override
  public List<Waiting> waiting(String processor, int examples) {
    return List.of();
  }
}

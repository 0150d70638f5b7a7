package org.subnotice.api.rest.task;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.TaskView;
import org.subnotice.api.read.Tasks;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.Query;

/** Lists what waits for a person, what is due first before the rest. */
@RestController
class ListTasksEndpoint {

  private final Tasks tasks;

  ListTasksEndpoint(Tasks tasks) {
    this.tasks = tasks;
  }

  @GetMapping("/api/v1/processors/{p}/tasks")
  @Requires(Access.DPO)
  Page<TaskView> list(
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Caller caller) {
    return tasks.list(caller.processor(), Query.slice(limit, cursor));
  }
}

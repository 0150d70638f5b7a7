package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.Tasks;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Shows all that waits for a person, what is due first before the rest. */
@Controller
class TaskEndpoint {

  private static final int A_PAGE = 100;

  private final Tasks tasks;

  TaskEndpoint(Tasks tasks) {
    this.tasks = tasks;
  }

  @GetMapping("/console/tasks")
  @Requires(Access.DPO)
  ModelAndView read(Visit visit, HttpServletRequest request) {
    var page = tasks.list(visit.tenant(), new Slice(ChangePages.cursor(request), A_PAGE));
    var lines = page.items().stream().map(task -> TaskLine.of(task, visit)).toList();
    String next =
        Optional.ofNullable(page.next()).map(at -> Addresses.next(request, at)).orElse(null);
    return visit.page("tasks", new TaskPage(lines, next));
  }

  record TaskPage(List<TaskLine> lines, @Nullable String next) {}
}

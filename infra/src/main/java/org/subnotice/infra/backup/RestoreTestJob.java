package org.subnotice.infra.backup;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What the schedule runs: on one node, and never twice at a time. */
@DisallowConcurrentExecution
public final class RestoreTestJob implements Job {

  private final RestoreTesting testing;

  /** Made anew for each run by the container. */
  RestoreTestJob(RestoreTesting testing) {
    this.testing = testing;
  }

  @Override
  public void execute(JobExecutionContext context) {
    testing.run();
  }
}

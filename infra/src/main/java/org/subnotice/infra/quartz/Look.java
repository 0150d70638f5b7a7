package org.subnotice.infra.quartz;

import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.springframework.beans.factory.ObjectProvider;

/** The job behind every trigger. */
public final class Look implements Job {

  private final ObjectProvider<Looking> looking;

  /** Made anew for each trigger by the container. */
  public Look(ObjectProvider<Looking> looking) {
    this.looking = looking;
  }

  @Override
  public void execute(JobExecutionContext context) {
    looking.forEach(Looking::look);
  }
}

package org.subnotice.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.beans.factory.annotation.Autowired;

@SubnoticeTest
class SchedulerTest {

  private final Scheduler scheduler;

  @Autowired
  SchedulerTest(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Test
  void triggers_stand_in_the_database_and_are_shared_by_all_nodes() throws Exception {
    assertThat(scheduler.getMetaData().isJobStoreSupportsPersistence()).isTrue();
    assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
  }

  @Test
  void a_due_trigger_fires() throws Exception {
    JobDetail job = JobBuilder.newJob(Nothing.class).withIdentity("" + UUID.randomUUID()).build();
    CountDownLatch fired = new CountDownLatch(1);
    scheduler.getListenerManager().addJobListener(new Listener(job, fired));

    scheduler.scheduleJob(job, TriggerBuilder.newTrigger().startNow().build());

    assertThat(fired.await(20, TimeUnit.SECONDS)).isTrue();
  }

  /** Made by the scheduler. */
  public static final class Nothing implements Job {
    @Override
    public void execute(JobExecutionContext context) {}
  }

  private static final class Listener extends JobListenerSupport {

    private final JobDetail job;
    private final CountDownLatch fired;

    Listener(JobDetail job, CountDownLatch fired) {
      this.job = job;
      this.fired = fired;
    }

    @Override
    public String getName() {
      return job.getKey().toString();
    }

    @Override
    public void jobToBeExecuted(JobExecutionContext context) {
      if (context.getJobDetail().getKey().equals(job.getKey())) {
        fired.countDown();
      }
    }
  }
}

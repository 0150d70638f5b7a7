package org.subnotice.infra.backup;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Keeps the schedule in the database in step with the setting. */
final class RestoreTestSchedule implements SmartInitializingSingleton {

  static final JobKey JOB = new JobKey("restore-test", "keeping");
  private static final TriggerKey TRIGGER = new TriggerKey("restore-test", "keeping");

  private final Scheduler scheduler;
  private final RestoreTestSettings settings;

  RestoreTestSchedule(Scheduler scheduler, RestoreTestSettings settings) {
    this.scheduler = scheduler;
    this.settings = settings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      scheduler.addJob(
          JobBuilder.newJob(RestoreTestJob.class).withIdentity(JOB).storeDurably().build(), true);
      var cron = settings.schedule();
      if (cron.isEmpty()) {
        scheduler.unscheduleJob(TRIGGER);
      } else {
        schedule(cron.get());
      }
    } catch (SchedulerException failure) {
      throw new IllegalStateException("The restore test could not be scheduled", failure);
    }
  }

  /** One that stands is left alone: it may be due since the service was stopped. */
  private void schedule(String cron) throws SchedulerException {
    if (scheduler.getTrigger(TRIGGER) instanceof CronTrigger known
        && known.getCronExpression().equals(cron)) {
      return;
    }
    scheduler.unscheduleJob(TRIGGER);
    scheduler.scheduleJob(
        TriggerBuilder.newTrigger()
            .withIdentity(TRIGGER)
            .forJob(JOB)
            .withSchedule(
                CronScheduleBuilder.cronSchedule(cron)
                    .inTimeZone(TimeZone.getTimeZone("UTC"))
                    .withMisfireHandlingInstructionFireAndProceed())
            .build());
  }
}

package org.subnotice.infra.quartz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/**
 * Has somebody look when something is due. A trigger says only that it is time to look: late, twice
 * or lost, it changes no decision.
 */
public final class Ticker {

  private static final String GROUP = "due";
  private static final JobKey LOOK = new JobKey("look", GROUP);

  private final Scheduler scheduler;
  private final Clock clock;
  private final Clock system;

  /** {@code system} is what the scheduler runs by; {@code clock} may be ahead of it. */
  Ticker(Scheduler scheduler, Clock clock, Clock system) {
    this.scheduler = scheduler;
    this.clock = clock;
    this.system = system;
  }

  /** One trigger per distinct instant, however many windows are due at it. */
  public void lookAt(Instant due) {
    try {
      var key = new TriggerKey("due-" + due.toEpochMilli(), GROUP);
      if (!scheduler.checkExists(key)) {
        schedule(key, due);
      }
    } catch (ObjectAlreadyExistsException another) {
      // Another node was faster; its trigger serves as well.
      return;
    } catch (SchedulerException failure) {
      throw new IllegalStateException("The look at " + due + " could not be scheduled", failure);
    }
  }

  /** Forgets all triggers and makes these: after the clock was moved. */
  public void replaceAll(Collection<Instant> due) {
    try {
      scheduler.unscheduleJobs(
          scheduler.getTriggerKeys(GroupMatcher.triggerGroupEquals(GROUP)).stream().toList());
    } catch (SchedulerException failure) {
      throw new IllegalStateException("The triggers could not be replaced", failure);
    }
    due.forEach(this::lookAt);
  }

  private void schedule(TriggerKey key, Instant due) throws SchedulerException {
    if (!scheduler.checkExists(LOOK)) {
      scheduler.addJob(
          JobBuilder.newJob(Look.class).withIdentity(LOOK).storeDurably().build(), true);
    }
    var wait = Duration.between(clock.instant(), due);
    scheduler.scheduleJob(
        TriggerBuilder.newTrigger()
            .withIdentity(key)
            .forJob(LOOK)
            .startAt(Date.from(system.instant().plus(wait)))
            .withSchedule(
                SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
            .build());
  }
}

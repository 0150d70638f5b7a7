package org.subnotice.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {

  @Test
  void only_infra_reads_the_machines_clock() {
    noClasses()
        .that()
        .resideInAnyPackage(
            Side.module("core").inhabited().pattern(),
            Side.module("notifier").inhabited().pattern(),
            Side.module("api").inhabited().pattern())
        .should()
        .accessTargetWhere(readsTheClock())
        .check(Side.SHIPPED);
  }

  @Test
  void infra_reads_it_somewhere() {
    assertThat(Side.SHIPPED.that(Side.module("infra").inhabited().classes()))
        .anyMatch(ClockTest::reads);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Now.class, Today.class, Reference.class, Millis.class, Zone.class, Dated.class})
  void every_way_of_reading_it_is_seen(Class<?> way) {
    assertThat(reads(new ClassFileImporter().importClass(way))).isTrue();
  }

  @Test
  void a_clock_that_was_handed_in_is_welcome() {
    assertThat(reads(new ClassFileImporter().importClass(HandedIn.class))).isFalse();
  }

  private static boolean reads(JavaClass candidate) {
    return candidate.getAccessesFromSelf().stream().anyMatch(readsTheClock());
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return DescribedPredicate.describe(
        "reads the machine's clock",
        access ->
            access.getTarget() instanceof CodeUnitAccessTarget target && readsTheClock(target));
  }

  private static boolean readsTheClock(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getName();
    return switch (target.getName()) {
      case "now" ->
          owner.startsWith("java.time.")
              && target.getRawParameterTypes().stream()
                  .noneMatch(type -> type.isEquivalentTo(Clock.class));
      case "currentTimeMillis" -> owner.equals("java.lang.System");
      case "<init>" -> owner.equals("java.util.Date") && target.getRawParameterTypes().isEmpty();
      default -> owner.equals("java.time.Clock") && target.getName().startsWith("system");
    };
  }

  record Now() {
    Instant read() {
      return Instant.now();
    }
  }

  record Today() {
    LocalDate read() {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  record Reference() {
    Supplier<Instant> read() {
      return Instant::now;
    }
  }

  record Millis() {
    long read() {
      return System.currentTimeMillis();
    }
  }

  record Zone() {
    Clock read() {
      return Clock.systemUTC();
    }
  }

  record Dated() {
    Date read() {
      return new Date();
    }
  }

  record HandedIn(Clock clock) {
    Instant read() {
      return Instant.now(clock);
    }
  }
}

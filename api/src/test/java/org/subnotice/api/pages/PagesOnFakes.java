package org.subnotice.api.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.subnotice.api.demo.DemoMail;
import org.subnotice.api.demo.DemoProcessors;
import org.subnotice.api.demo.DemoTime;
import org.subnotice.api.demo.Mailbox;
import org.subnotice.api.order.Arrivals;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.order.People;
import org.subnotice.api.portal.Nonces;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Links;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.Processors;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.WindowTermsOf;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.read.Windows;
import org.subnotice.core.agreement.AgreementCommand;
import org.subnotice.core.change.ChangeCommand;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.processor.ProcessorCommand;
import org.subnotice.core.register.EngagementCommand;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowState;

/** The pages alone, on a world in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
  "org.subnotice.api.page",
  "org.subnotice.api.portal",
  "org.subnotice.api.demo",
  "org.subnotice.api.publicsite"
})
class PagesOnFakes {

  @Bean
  World world() {
    return new World();
  }

  @Bean
  Arrivals arrivals(Clock clock) {
    return new Arrivals(clock);
  }

  @Bean
  Clock clock(World world) {
    return world.clock();
  }

  @Bean
  Nonces nonces() {
    return new Nonces("a secret of these tests".getBytes(StandardCharsets.UTF_8));
  }

  @Bean
  Vault vault(World world) {
    return world.vault();
  }

  @Bean
  Links links(World world) {
    return token -> Optional.ofNullable(world.links.get(token));
  }

  @Bean
  WindowTermsOf windowTerms(World world) {
    return (_, window) ->
        world.window(window).flatMap(Window::plan).map(WindowEvent.WindowPlanned::terms);
  }

  @Bean
  Windows windows(World world) {
    return new Windows() {
      @Override
      public Optional<WindowView> find(String processor, String window) {
        return new WindowViews(world).view(window);
      }

      @Override
      public Page<WindowView> list(
          String processor, String change, Optional<WindowState> state, Slice slice) {
        throw new UnsupportedOperationException("No page lists windows.");
      }
    };
  }

  @Bean
  Agreements agreements(World world) {
    return new Agreements() {
      @Override
      public Optional<AgreementView> find(String processor, String agreement) {
        return Optional.of(world.agreement());
      }

      @Override
      public Page<AgreementView> list(String processor, Slice slice) {
        throw new UnsupportedOperationException("No page lists agreements.");
      }
    };
  }

  @Bean
  Processors processors(World world) {
    return new Processors() {
      @Override
      public Optional<ProcessorView> find(String processor) {
        return Optional.of(world.processor());
      }

      @Override
      public Optional<ProcessorView> bySlug(String slug) {
        return Optional.of(world.processor()).filter(p -> p.slug().equals(slug));
      }
    };
  }

  @Bean
  Changes changes(World world) {
    return new Changes() {
      @Override
      public Optional<ChangeView> find(String processor, String change) {
        return Optional.ofNullable(world.changes.get(change));
      }

      @Override
      public Page<ChangeView> list(String processor, Slice slice) {
        return new Page<>(List.copyOf(world.changes.values()), null);
      }
    };
  }

  @Bean
  Register register(World world) {
    return new Register() {
      @Override
      public Page<RegisterEntryView> list(
          String processor,
          LocalDate asOf,
          Instant knownAt,
          Optional<String> agreement,
          Slice slice) {
        var applying = world.register.stream().filter(e -> !e.validFrom().isAfter(asOf)).toList();
        return new Page<>(applying, null);
      }

      @Override
      public Optional<EngagementView> find(String processor, String engagement) {
        return Optional.empty();
      }
    };
  }

  @Bean
  People people(World world) {
    return new People() {
      @Override
      public PersonRef actor(String processor, String name) {
        throw new UnsupportedOperationException("No page acts for a processor.");
      }

      @Override
      public PersonRef fresh() {
        return world.freshPerson();
      }

      @Override
      public PersonRef contact(String processor, String email) {
        throw new UnsupportedOperationException("No page adds contacts.");
      }
    };
  }

  @Bean
  Orders orders(World world) {
    return new WindowOrders(world);
  }

  @Bean
  Mailbox mailbox(World world) {
    return new Mailbox() {
      @Override
      public List<DemoMail> list(int limit, Optional<String> to) {
        return world.mails.stream()
            .filter(m -> to.isEmpty() || m.to().toString().contains(to.get()))
            .limit(limit)
            .toList();
      }

      @Override
      public Optional<DemoMail> find(String id) {
        return world.mails.stream().filter(m -> m.id().equals(id)).findFirst();
      }

      @Override
      public Optional<byte[]> raw(String id) {
        return find(id)
            .map(m -> ("Subject: " + m.subject() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  @Bean
  DemoTime demoTime(World world) {
    return new DemoTime() {
      @Override
      public Instant now() {
        return world.now;
      }

      @Override
      public Instant advanceTo(Instant target) {
        world.now = target;
        return target;
      }
    };
  }

  @Bean
  DemoProcessors demoProcessors(World world) {
    return () -> List.of(world.processor());
  }

  private record WindowOrders(World world) implements Orders {

    @Override
    public void carryOut(Caller caller, WindowCommand command) {
      world.callers.add(caller);
      world.carryOut(command);
    }

    @Override
    public void carryOut(Caller caller, ProcessorCommand command) {
      throw new UnsupportedOperationException("No page orders this.");
    }

    @Override
    public void carryOut(Caller caller, AgreementCommand command) {
      throw new UnsupportedOperationException("No page orders this.");
    }

    @Override
    public void carryOut(Caller caller, EngagementCommand command) {
      throw new UnsupportedOperationException("No page orders this.");
    }

    @Override
    public void carryOut(Caller caller, ChangeCommand command) {
      throw new UnsupportedOperationException("No page orders this.");
    }

    @Override
    public void carryOutAll(Caller caller, List<? extends WindowCommand> commands) {
      throw new UnsupportedOperationException("No page orders this.");
    }

    @Override
    public void beginUse(
        Caller caller, List<WindowCommand.AuthoriseUse> windows, ChangeCommand.BeginUse use) {
      throw new UnsupportedOperationException("No page orders this.");
    }

    @Override
    public void concludeAll(Caller caller, List<AgreementCommand.ConcludeAgreement> commands) {
      throw new UnsupportedOperationException("No page orders this.");
    }
  }

  /** Serves the pages of one case of each kind, to look at them in a browser. */
  static void main() {
    var context =
        SpringApplication.run(
            PagesOnFakes.class, "--spring.profiles.active=demo", "--server.port=8765");
    Gallery.fill(context.getBean(World.class));
  }
}

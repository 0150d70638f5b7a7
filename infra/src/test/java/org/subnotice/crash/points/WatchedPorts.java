package org.subnotice.crash.points;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.subnotice.notifier.dispatch.Attempts;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.NoticeStore;
import org.subnotice.notifier.reaction.Deciding;

/** The service as it is, with its ports watched. */
@Configuration(proxyBeanMethods = false)
@Import(WatchedPorts.Watching.class)
class WatchedPorts {

  static final class Watching implements BeanPostProcessor {

    private static final List<Class<?>> PORTS =
        List.of(Attempts.class, Courier.class, Deciding.class, NoticeStore.class);

    private final StandStill stand =
        new StandStill(
            Boundary.read(System.getProperty("crash.at")),
            Integer.getInteger("crash.nth"),
            Path.of(System.getProperty("crash.sign")));

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return PORTS.stream()
          .filter(port -> port.isInstance(bean))
          .findFirst()
          .<Object>map(port -> WatchedPort.of(port, bean, stand))
          .orElse(bean);
    }
  }
}

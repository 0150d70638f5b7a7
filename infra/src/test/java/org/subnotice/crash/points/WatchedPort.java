package org.subnotice.crash.points;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.crash.points.Boundary.Side;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.reaction.WindowsAtHand;

/** A port that does what it always does and tells of each step before and after it. */
final class WatchedPort implements InvocationHandler {

  private final Class<?> port;
  private final Object real;
  private final StandStill stand;

  private WatchedPort(Class<?> port, Object real, StandStill stand) {
    this.port = port;
    this.real = real;
    this.stand = stand;
  }

  static <T> T of(Class<T> port, Object real, StandStill stand) {
    var handler = new WatchedPort(port, real, stand);
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given)
      throws Throwable {
    List<?> arguments = given == null ? List.of() : Arrays.asList(given);
    var step = Step.of(port, method.getName(), arguments);
    step.ifPresent(reached -> stand.at(Side.BEFORE, reached));
    Object answer = call(method, given);
    step.ifPresent(done -> stand.at(Side.AFTER, done));
    return switch (answer) {
      case Connection line -> of(Connection.class, line, stand);
      case WindowsAtHand windows -> of(WindowsAtHand.class, windows, stand);
      case null, default -> answer;
    };
  }

  private @Nullable Object call(Method method, @Nullable Object @Nullable [] given)
      throws Throwable {
    try {
      return method.invoke(real, given);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}

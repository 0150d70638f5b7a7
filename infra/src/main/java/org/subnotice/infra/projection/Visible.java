package org.subnotice.infra.projection;

/**
 * Is told of each event once the read models show it. May be told twice; must not fail or linger.
 */
@FunctionalInterface
public interface Visible {

  void on(Object event);
}

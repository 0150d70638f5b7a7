package org.subnotice.infra.quartz;

/** Looks whether something is due. */
@FunctionalInterface
public interface Looking {

  void look();
}

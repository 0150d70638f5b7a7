package org.subnotice.api.demo;

import java.util.List;
import org.subnotice.api.read.ProcessorView;

/** The processors that the demonstration brings along. */
public interface DemoProcessors {

  List<ProcessorView> list();
}

package org.subnotice.infra.projection;

import java.util.List;

/** Keeps some tables in step with the log. */
interface Projection {

  /** What of the event concerns these tables; called once per event, in order. */
  void apply(Recorded recorded);

  /** The tables to empty before the log is read anew. */
  List<String> tables();
}

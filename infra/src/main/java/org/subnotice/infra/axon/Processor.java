package org.subnotice.infra.axon;

import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** A running subscription, and the events it has set aside if it does that. */
record Processor(PooledStreamingEventProcessor reader, Optional<SetAside> setAside) {

  /** The queue of failed events and the one who tries them again. */
  record SetAside(
      SequencedDeadLetterQueue<EventMessage<?>> queue, DeadLetteringEventHandlerInvoker retry) {}

  Processor(PooledStreamingEventProcessor reader) {
    this(reader, Optional.empty());
  }

  Processor(
      PooledStreamingEventProcessor reader,
      SequencedDeadLetterQueue<EventMessage<?>> queue,
      DeadLetteringEventHandlerInvoker retry) {
    this(reader, Optional.of(new SetAside(queue, retry)));
  }

  /** Reads the whole log again; handlers empty their tables first. */
  void replay() {
    reader.shutDown();
    reader.resetTokens();
    reader.start();
  }

  /** It goes on also where the work failed. */
  void whileStopped(Runnable work) {
    reader.shutDown();
    try {
      work.run();
    } finally {
      reader.start();
    }
  }
}

package org.subnotice.infra.axon;

import org.subnotice.core.agreement.AgreementDecider;
import org.subnotice.core.change.ChangeDecider;
import org.subnotice.core.processor.ProcessorDecider;
import org.subnotice.core.register.EngagementDecider;
import org.subnotice.core.window.WindowDecider;

/** One decider for each kind of aggregate. */
record Deciders(
    ProcessorDecider processors,
    AgreementDecider agreements,
    EngagementDecider engagements,
    ChangeDecider changes,
    WindowDecider windows) {}

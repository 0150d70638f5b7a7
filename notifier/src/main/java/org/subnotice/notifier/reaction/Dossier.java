package org.subnotice.notifier.reaction;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.wording.Wording;
import org.subnotice.notifier.notice.ChainLink;
import org.subnotice.notifier.notice.Contact;
import org.subnotice.notifier.notice.Processor;

/**
 * Everything that a notice says of a change, with personal data in the clear: lives no longer than
 * it takes to write the notices.
 *
 * @param processor identifier of the tenant
 * @param chain the processors below, empty where it is not known
 * @param registerLink the published list
 * @param wording the processor's own, as it was in force at the announcement, or is
 */
public record Dossier(
    String processor,
    Processor sender,
    String change,
    ChangeKind kind,
    Optional<String> replaced,
    String reason,
    EngagementDetails details,
    String entityAddress,
    Optional<Contact> entityContact,
    Optional<List<ChainLink>> chain,
    LocalDate plannedFirstUse,
    boolean emergency,
    URI registerLink,
    String registerHash,
    Wording wording) {}

package org.subnotice.notifier.notice;

import java.util.Optional;

/**
 * What the agreement says about this change, as far as the recipient must know it.
 *
 * @param title as the parties call the agreement, with its version
 * @param objectionPeriod from the event with which the agreement lets it begin
 * @param objectionClause where the objection stands; empty when it rests on Art. 28(2) GDPR alone
 * @param periodIsHouseRule the length of the period is the processor's own, not the agreement's
 * @param leadTime present where a time must lie between the notice and the first use
 * @param groundClause where a ground is asked for
 * @param consequenceClause where the consequence of an objection stands
 * @param earlyApprovalClause present only where the agreement lets an approval start the use early
 */
public record AgreementTerms(
    String title,
    Authorisation authorisation,
    InWords objectionPeriod,
    Optional<String> objectionClause,
    boolean periodIsHouseRule,
    Optional<LeadTime> leadTime,
    Ground ground,
    Optional<String> groundClause,
    Silence silence,
    OnObjection onObjection,
    Optional<String> consequenceClause,
    Optional<String> earlyApprovalClause,
    Particulars particulars) {}

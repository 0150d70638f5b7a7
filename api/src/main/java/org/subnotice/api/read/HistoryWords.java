package org.subnotice.api.read;

import java.util.Map;

/** One sentence for each kind of event, as a person would say what happened. */
public final class HistoryWords {

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("ProcessorRegistered", "The processor was registered."),
          Map.entry("TokenIssued", "A person was given access."),
          Map.entry("TokenRevoked", "A person's access was withdrawn."),
          Map.entry(
              "ContestableReceiptsTreated",
              "It was set whether a contestable receipt bars the use."),
          Map.entry("RemindersSet", "It was set whether and when controllers are reminded."),
          Map.entry("TermsRecorded", "Contract terms were put on record."),
          Map.entry("WordingChosen", "The words around the notices were changed."),
          Map.entry("WitnessesNamed", "The keepers of checkpoints were named."),
          Map.entry("PersonErased", "A person was erased: the key to her data was destroyed."),
          Map.entry("ErasuresReleased", "Erasures were released once their retention ends."),
          Map.entry("RestoreTestPassed", "A backup was restored for a test and found whole."),
          Map.entry("RestoreTestFailed", "A backup was restored for a test, which failed."),
          Map.entry("AgreementConcluded", "An agreement was put on record."),
          Map.entry("ContactsNamed", "The contacts of an agreement were changed."),
          Map.entry("AddressNamed", "The controller's postal address was changed."),
          Map.entry("TermsAgreed", "Other terms were agreed."),
          Map.entry("AgreementEnded", "An agreement was ended."),
          Map.entry("EngagementListed", "A subprocessor already authorised was listed."),
          Map.entry("EntryCorrected", "What stood on the list was put right."),
          Map.entry("ChangeDrafted", "A change was drafted."),
          Map.entry("ClassifiedAncillary", "A person found the service ancillary and said why."),
          Map.entry("ChangeApproved", "A second person approved the change."),
          Map.entry("ChangeAnnounced", "The change was announced."),
          Map.entry("PlanningFinished", "A window was planned for every affected agreement."),
          Map.entry("ChangeDecided", "Every window of the change was decided."),
          Map.entry("ChangeAbandoned", "No controller permits the change."),
          Map.entry("UseBegun", "The subprocessor came into use."),
          Map.entry("ChangeWithdrawn", "The change was withdrawn."),
          Map.entry("ChangeSuperseded", "The change was superseded by another."),
          Map.entry("SendingHeld", "The notices of the change were held."),
          Map.entry("SendingResumed", "The notices of the change were resumed."),
          Map.entry("ChangeRetired", "What the change brought has been removed again."),
          Map.entry("WindowPlanned", "A window was planned for the agreement."),
          Map.entry(
              "ExemptedAsAncillary", "The contract exempts the ancillary service from notice."),
          Map.entry("NoticePrepared", "The notice was written and fixed."),
          Map.entry("NoticeDispatched", "The notice was handed over to the mail server."),
          Map.entry("NoticeBounced", "A mail server refused the notice."),
          Map.entry("ReceiptEstablished", "The receipt of the notice was established."),
          Map.entry("ContestableReceiptAccepted", "A person let a contestable receipt suffice."),
          Map.entry("WindowOpened", "The controller's period began."),
          Map.entry("WindowExtended", "The controller was given more time."),
          Map.entry("WindowVoided", "The receipt turned out to be none."),
          Map.entry("ReplyReceived", "The controller answered in its own words."),
          Map.entry("ReplyClassified", "A person said what the answer means."),
          Map.entry("ObjectionReceived", "The controller objected."),
          Map.entry("ObjectionLapsed", "The objection lapsed, because nothing happened."),
          Map.entry("ObjectionWithdrawn", "The controller withdrew its objection."),
          Map.entry("ApprovalReceived", "The controller approved."),
          Map.entry("WindowLapsed", "The period ended without an objection."),
          Map.entry("ObjectionResolved", "The objection was resolved."),
          Map.entry("ServiceStopped", "The affected service was stopped."),
          Map.entry("FirstUseAuthorised", "The use was authorised for the agreement."),
          Map.entry("WindowEnded", "The window ended without a decision."),
          Map.entry("ReminderSent", "A contact was reminded; that changes no period."),
          Map.entry("ReminderRefused", "A mail server refused a reminder."),
          Map.entry("ExhibitFiled", "An exhibit was filed."),
          Map.entry("ConfirmationSent", "The declaration was confirmed by mail."));

  private HistoryWords() {}

  public static String english(String type) {
    return ENGLISH.getOrDefault(type, type);
  }
}

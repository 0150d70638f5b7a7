package org.subnotice.infra.projection;

import java.util.List;

/** The tables that follow from the log, for whoever must know them without a running service. */
public final class ReadModelTables {

  public static final List<String> NAMES =
      List.of(
          "processor",
          "access_token",
          "actor",
          "recorded_terms",
          "checkpoint_witness",
          "person_erasure",
          "released_erasure",
          "processor_wording",
          "agreement",
          "agreement_contact",
          "former_contact",
          "change",
          "change_window",
          "objection",
          "authorisation",
          "confirmation_due",
          "notice_link",
          "reply",
          "reminder",
          "exhibit",
          "engagement",
          "register_entry",
          "history_entry");

  private ReadModelTables() {}
}

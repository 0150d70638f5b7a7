package org.subnotice.core.terms;

import java.util.List;

/** What a notice must contain to start a window. */
public enum NoticeField {
  NAME,
  ADDRESS,
  SEAT,
  CONTACT_PERSON,
  SERVICE,
  PURPOSE,
  DESCRIPTION,
  DATA_CATEGORIES,
  DATA_SUBJECTS,
  DATA_LOCATION,
  MEASURES,
  /** The concrete guarantees, where data or seat are in a third country. */
  GUARANTEES,
  /** How evidence of those guarantees is obtained. */
  EVIDENCE_ROUTE,
  /** The documentation of the examination. */
  DUE_DILIGENCE,
  PLANNED_FIRST_USE;

  /** What a controller needs to decide (EDPB Guidelines 07/2020 and Opinion 22/2024). */
  static final List<NoticeField> COMMON =
      List.of(NAME, ADDRESS, CONTACT_PERSON, SERVICE, PURPOSE, DATA_LOCATION, GUARANTEES);
}

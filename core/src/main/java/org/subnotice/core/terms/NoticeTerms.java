package org.subnotice.core.terms;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.period.Period;

/** How, when and to whom an intended change is announced. */
public interface NoticeTerms extends Values {

  Parameter<Form> NOTICE_FORM =
      Parameter.orHouse("noticeForm", Kinds.word(Form.class), Form.TEXTFORM);

  Parameter<Form> OTHER_DECLARATIONS_FORM =
      Parameter.orHouse("otherDeclarationsForm", Kinds.word(Form.class), Form.TEXTFORM);

  Parameter<Optional<Period>> NOTICE_LEAD =
      Parameter.orHouse("noticeLead", Kinds.PERIOD.orNone(), Optional.of(Period.parse("P14D")));

  Parameter<List<NoticeField>> REQUIRED_NOTICE_FIELDS =
      Parameter.orHouse(
          "requiredNoticeFields", Kinds.word(NoticeField.class).listed(), NoticeField.COMMON);

  Parameter<ContactSource> CONTACT_SOURCE =
      Parameter.orHouse(
          "contactSource", Kinds.word(ContactSource.class), ContactSource.AGREEMENT_CONTACTS);

  Parameter<ReceiptCounted> RECEIPT_COUNTED_AT =
      Parameter.orHouse(
          "receiptCountedAt", Kinds.word(ReceiptCounted.class), ReceiptCounted.LATEST);

  Parameter<EvidenceTier> MIN_RECEIPT_EVIDENCE =
      Parameter.orHouse("minReceiptEvidence", Kinds.word(EvidenceTier.class), EvidenceTier.T1);

  Parameter<MaterialChangeNotice> MATERIAL_CHANGE_NOTICE =
      Parameter.orHouse(
          "materialChangeNotice",
          Kinds.word(MaterialChangeNotice.class),
          MaterialChangeNotice.NONE);

  /** The form of the notice. */
  default Value<Form> noticeForm() {
    return value(NOTICE_FORM);
  }

  /** The form of every declaration that the contract gives no form of its own. */
  default Value<Form> otherDeclarationsForm() {
    return value(OTHER_DECLARATIONS_FORM);
  }

  /**
   * The time between receipt of the notice and the first use; runs beside the objection period.
   * Empty: the contract asks for none beyond the objection period.
   */
  default Value<Optional<Period>> noticeLead() {
    return value(NOTICE_LEAD);
  }

  /** What a notice must contain to start a window. */
  default Value<List<NoticeField>> requiredNoticeFields() {
    return value(REQUIRED_NOTICE_FIELDS);
  }

  /** Who says to whom notices go. */
  default Value<ContactSource> contactSource() {
    return value(CONTACT_SOURCE);
  }

  /** Which receipt counts among several designated contacts. */
  default Value<ReceiptCounted> receiptCountedAt() {
    return value(RECEIPT_COUNTED_AT);
  }

  /** The proof of arrival below which no window opens. */
  default Value<EvidenceTier> minReceiptEvidence() {
    return value(MIN_RECEIPT_EVIDENCE);
  }

  /** The duty to tell of material changes at a subprocessor in use. */
  default Value<MaterialChangeNotice> materialChangeNotice() {
    return value(MATERIAL_CHANGE_NOTICE);
  }
}

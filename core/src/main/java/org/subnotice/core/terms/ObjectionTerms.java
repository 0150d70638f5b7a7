package org.subnotice.core.terms;

import java.util.List;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.StartEvent;

/** The controller's right to object or to consent, and the time it has. */
public interface ObjectionTerms extends Values {

  Parameter<ObjectionRight> OBJECTION_RIGHT =
      Parameter.orStatute(
          "objectionRight",
          Kinds.word(ObjectionRight.class),
          ObjectionRight.STATUTORY_FLOOR,
          "Art. 28(2) s. 2 GDPR");

  Parameter<Period> OBJECTION_PERIOD =
      Parameter.orHouse("objectionPeriod", Kinds.PERIOD, Period.parse("P14D"));

  Parameter<StartEvent> START_EVENT =
      Parameter.orHouse("startEvent", Kinds.word(StartEvent.class), StartEvent.RECEIPT);

  Parameter<Form> OBJECTION_FORM =
      Parameter.orHouse("objectionForm", Kinds.word(Form.class), Form.ANY);

  Parameter<ObjectionTimeliness> OBJECTION_TIMELINESS =
      Parameter.orStatute(
          "objectionTimeliness",
          Kinds.word(ObjectionTimeliness.class),
          ObjectionTimeliness.RECEIPT,
          "§ 130(1) BGB");

  Parameter<GroundRequirement> GROUND_REQUIREMENT =
      Parameter.orHouse(
          "groundRequirement", Kinds.word(GroundRequirement.class), GroundRequirement.NONE);

  Parameter<List<String>> CLOSED_GROUNDS =
      Parameter.orHouse("closedGrounds", Kinds.TEXT.listed(), List.of());

  Parameter<Silence> SILENCE_MEANS =
      Parameter.orHouse("silenceMeans", Kinds.word(Silence.class), Silence.REFUSED);

  Parameter<EarlyUse> EARLY_USE_ON_APPROVAL =
      Parameter.orHouse("earlyUseOnApproval", Kinds.word(EarlyUse.class), EarlyUse.NEVER);

  /** Whether the contract itself grants the right. */
  default Value<ObjectionRight> objectionRight() {
    return value(OBJECTION_RIGHT);
  }

  /**
   * How long the controller may object, or has to consent. Where the contract is silent the length
   * is a house rule, and the notice says so.
   */
  default Value<Period> objectionPeriod() {
    return value(OBJECTION_PERIOD);
  }

  /** What starts the objection period. */
  default Value<StartEvent> startEvent() {
    return value(START_EVENT);
  }

  /** The form of the objection. Another form is flagged, never refused. */
  default Value<Form> objectionForm() {
    return value(OBJECTION_FORM);
  }

  /** What must happen before the period ends. */
  default Value<ObjectionTimeliness> objectionTimeliness() {
    return value(OBJECTION_TIMELINESS);
  }

  /** Which ground the contract asks for. A missing ground is flagged, never refused. */
  default Value<GroundRequirement> groundRequirement() {
    return value(GROUND_REQUIREMENT);
  }

  /** The grounds that count, where the contract lists them. */
  default Value<List<String>> closedGrounds() {
    return value(CLOSED_GROUNDS);
  }

  /** What silence until the end means. Without a word of the contract it authorises nothing. */
  default Value<Silence> silenceMeans() {
    return value(SILENCE_MEANS);
  }

  /** Whether an approval before the end lets the use begin. */
  default Value<EarlyUse> earlyUseOnApproval() {
    return value(EARLY_USE_ON_APPROVAL);
  }
}

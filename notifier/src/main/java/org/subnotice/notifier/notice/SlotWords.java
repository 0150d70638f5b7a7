package org.subnotice.notifier.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What stands in each slot: one recipient's words, or marks. */
public final class SlotWords {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<Slot, String> words = new EnumMap<>(Slot.class);

  private SlotWords(Function<Slot, String> inSlot) {
    for (Slot slot : Slot.values()) {
      words.put(slot, inSlot.apply(slot));
    }
  }

  static SlotWords marked(Marking marking) {
    return new SlotWords(marking::mark);
  }

  /** One line each, without characters that steer a display. */
  static SlotWords of(NoticeSlots slots, Words words) {
    return new SlotWords(slot -> oneLine(slots.in(slot, words)));
  }

  /** For a document that all recipients get alike: it says where the words stand. */
  static SlotWords elsewhere(Words words) {
    return new SlotWords(slot -> words.say("slot." + slot.name()));
  }

  String in(Slot slot) {
    return Optional.ofNullable(words.get(slot)).orElseThrow();
  }

  public Map<Slot, String> all() {
    return Map.copyOf(words);
  }

  private static String oneLine(String text) {
    return BLANKS.matcher(Visible.only(text).strip()).replaceAll(" ");
  }
}

package org.subnotice.api.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.Previews;
import org.subnotice.api.read.Previews.Shape;
import org.subnotice.api.read.Previews.Variant;

/**
 * The notices of a change, those in the same words together.
 *
 * @param others how many more there are, in words
 */
record PreviewPage(String id, String title, List<Group> groups, @Nullable String others) {

  record Group(String heading, String language, String subject, String reach, List<Part> parts) {}

  /**
   * @param framed whether it is shown in a frame of its own, where nothing runs
   * @param text as text; null for what is a page or a document itself
   */
  record Part(String id, String title, String reach, boolean framed, @Nullable String text) {}

  static PreviewPage of(String title, Previews.Preview preview, Visit visit) {
    Map<String, List<Variant>> groups = new LinkedHashMap<>();
    for (var variant : preview.variants()) {
      String words = variant.id().substring(0, variant.id().indexOf('-'));
      groups.computeIfAbsent(words, fresh -> new ArrayList<>()).add(variant);
    }
    return new PreviewPage(
        preview.change(),
        title,
        groups.values().stream().map(variants -> group(variants, visit)).toList(),
        preview.others() > 0 ? visit.words().say("preview.others", preview.others()) : null);
  }

  private static Group group(List<Variant> variants, Visit visit) {
    var first = variants.getFirst();
    var words = visit.words();
    return new Group(
        first.terms() + " · " + words.say("language." + first.language()),
        first.language(),
        first.subject(),
        reach(first, visit),
        variants.stream().map(each -> part(each, visit)).toList());
  }

  private static Part part(Variant variant, Visit visit) {
    return new Part(
        variant.id(),
        visit.words().say("shape." + variant.form()),
        reach(variant, visit),
        variant.form() == Shape.MAIL_HTML,
        variant.form() == Shape.MAIL_HTML ? null : variant.content());
  }

  private static String reach(Variant variant, Visit visit) {
    String key = variant.form() == Shape.LETTER_PDF ? "preview.letters" : "preview.reach";
    return visit.words().say(key, variant.agreements(), variant.contacts());
  }
}

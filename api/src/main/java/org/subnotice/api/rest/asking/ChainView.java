package org.subnotice.api.rest.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.EngagementView;

/**
 * Who works for whom on a day, from the processor's own subprocessors down.
 *
 * @param gaps how many there are in all
 */
public record ChainView(LocalDate asOf, List<Link> roots, int gaps) {

  /**
   * @param depth 1 for the processor's own subprocessors
   * @param below those who work for it
   */
  public record Link(
      int depth, EngagementView engagement, LocalDate validFrom, List<Gap> gaps, List<Link> below) {

    /** This one and all below it, in the order in which they are read. */
    public Stream<Link> all() {
      return Stream.concat(Stream.of(this), below.stream().flatMap(Link::all));
    }
  }

  /**
   * What a controller should be able to know and the list does not say (EDPB 22/2024).
   *
   * @param below whom of those it names below itself this is about; null: itself
   */
  public record Gap(Code code, String text, @Nullable String below) {

    public enum Code {
      ADDRESS_MISSING("The address is missing."),
      CONTACT_MISSING("The contact is missing."),
      CHAIN_UNKNOWN("It has subprocessors of its own, and they are not named."),
      CHAIN_NOT_STATED("Nobody has said whether it has subprocessors of its own."),
      PARENT_NOT_LISTED("The one it works for is not on the list of that day."),
      THIRD_COUNTRY_BASIS_MISSING(
          "Data can reach a third country, and no basis for that is on record."),
      THIRD_COUNTRY_BASIS_EXPIRED("The basis for the third country had expired by that day.");

      private final String english;

      Code(String english) {
        this.english = english;
      }
    }

    static Gap of(Code code) {
      return new Gap(code, code.english, null);
    }

    static Gap below(String name, Code code) {
      return new Gap(code, name + ": " + code.english, name);
    }
  }

  /** All of them, each above those below it. */
  public List<Link> links() {
    return roots.stream().flatMap(Link::all).toList();
  }
}

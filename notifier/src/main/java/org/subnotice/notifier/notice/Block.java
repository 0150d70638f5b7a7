package org.subnotice.notifier.notice;

import java.net.URI;
import java.util.List;

/** A part of a document, free of any markup. */
public sealed interface Block {

  record Heading(String text) implements Block {}

  record Paragraph(String text) implements Block {}

  /** A statement that must not be overlooked; its text starts on a line of its own. */
  record Emphasis(String label, String text) implements Block {}

  /** Lines that stay apart, such as those of an address. */
  record Lines(List<String> lines) implements Block {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(String name, String value) {}

  record Items(List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** The address itself is shown, so that a reader sees where it leads. */
  record Link(String label, URI target) implements Block {}

  record Quote(String text) implements Block {}
}

package org.subnotice.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of the walkthrough in order, each with the lines that its output must show. */
record Walkthrough(List<Block> blocks) {

  private static final Path FILE = Path.of("..", "docs", "walkthrough.md");
  private static final Pattern FENCED =
      Pattern.compile("^```(sh|sh again|text)\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /** {@code restarted} says that the reader stops and starts the service before this block. */
  record Block(String commands, boolean restarted, List<String> expected) {}

  static Walkthrough read() throws IOException {
    var blocks = new ArrayList<Block>();
    var fenced = FENCED.matcher(Files.readString(FILE));
    while (fenced.find()) {
      String text = fenced.group(2);
      switch (fenced.group(1)) {
        case "text" -> blocks.add(expecting(blocks.removeLast(), text));
        case "sh" -> blocks.add(new Block(text, false, List.of()));
        default -> blocks.add(new Block(text, true, List.of()));
      }
    }
    return new Walkthrough(List.copyOf(blocks));
  }

  private static Block expecting(Block block, String text) {
    return new Block(block.commands(), block.restarted(), text.lines().toList());
  }
}

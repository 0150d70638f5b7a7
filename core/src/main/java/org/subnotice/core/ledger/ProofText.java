package org.subnotice.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A proof as a text that can be followed by hand, step by step. */
public record ProofText(InclusionProof proof, Hash leaf, Hash root) {

  private static final Pattern FORM =
      Pattern.compile(
          "subnotice proof 1\n"
              + "position: (?<position>[0-9]{1,18})\n"
              + "entries: (?<entries>[0-9]{1,18})\n"
              + "leaf: (?<leaf>[0-9a-f]{64})\n"
              + "(?<path>(?:(?:left|right): [0-9a-f]{64}\n"
              + "){0,64})root: (?<root>[0-9a-f]{64})\n");
  private static final Pattern STEP = Pattern.compile(": ([0-9a-f]{64})");

  public String text() {
    StringBuilder text = new StringBuilder("subnotice proof 1\nposition: ");
    text.append(proof.position()).append("\nentries: ").append(proof.size());
    text.append("\nleaf: ").append(leaf).append('\n');
    List<Boolean> left = proof.leftNeighbours();
    for (int step = 0; step < proof.path().size(); step++) {
      text.append(left.get(step) ? "left: " : "right: ").append(proof.path().get(step));
      text.append('\n');
    }
    return text.append("root: ").append(root).append('\n').toString();
  }

  /** Refuses with {@link Unreadable} what {@link #text()} would not write. */
  public static ProofText parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new Unreadable("A proof names position, entries, leaf, neighbours and root.");
    }
    List<Hash> path = new ArrayList<>();
    STEP.matcher(form.group("path")).results().forEach(step -> path.add(Hash.parse(step.group(1))));
    InclusionProof proof =
        new InclusionProof(
            Long.parseLong(form.group("position")), Long.parseLong(form.group("entries")), path);
    if (proof.leftNeighbours().size() != path.size()) {
      throw new Unreadable("A proof has one neighbour for each level of the tree.");
    }
    var read = new ProofText(proof, Hash.parse(form.group("leaf")), Hash.parse(form.group("root")));
    if (!read.text().equals(text)) {
      throw new Unreadable("A proof tells for each neighbour on which side it stands.");
    }
    return read;
  }

  /** Whether it shows that the event stands at its position under the checkpoint. */
  public boolean proves(byte[] event, Checkpoint checkpoint) {
    return leaf.equals(Hash.leaf(event))
        && root.equals(checkpoint.root())
        && proof.size() == checkpoint.entries()
        && proof.proves(leaf, root);
  }
}

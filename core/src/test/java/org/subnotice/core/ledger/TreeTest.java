package org.subnotice.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

  private static final int SIZES = 70;

  /** Eight inputs of zero to sixteen bytes; the roots were computed with {@code sha256sum}. */
  private static final List<String> INPUTS =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void roots_are_those_that_rfc_6962_defines(int size, String root) {
    Tree tree = Tree.EMPTY;
    for (String input : INPUTS.subList(0, size)) {
      tree = tree.plus(Hash.leaf(HexFormat.of().parseHex(input)));
    }
    assertThat(tree.root()).hasToString(root);
  }

  @Test
  void it_grows_to_the_root_that_the_definition_gives() {
    for (int size = 1; size < SIZES; size++) {
      var naive = NaiveTree.of(size);
      var grown = naive.grown();
      assertThat(grown.tree().root()).as("%d entries", size).isEqualTo(naive.root());
      assertThat(grown.all()).hasSize((int) Nodes.count(size));
      assertThat(Tree.of(size, grown.nodes())).isEqualTo(grown.tree());
    }
  }

  @Test
  void every_entry_is_proved_by_the_path_of_the_definition_and_by_no_other() {
    for (int size = 1; size < SIZES; size++) {
      var naive = NaiveTree.of(size);
      var nodes = naive.grown().nodes();
      for (int position = 0; position < size; position++) {
        var proof = InclusionProof.of(position, size, nodes);
        assertThat(proof.path()).isEqualTo(naive.path(position));
        assertThat(proof.proves(naive.leaves().get(position), naive.root())).isTrue();
        assertNothingElseIsProved(proof, naive);
      }
    }
  }

  private static void assertNothingElseIsProved(InclusionProof proof, NaiveTree tree) {
    Hash leaf = tree.leaves().get((int) proof.position());
    Hash other = Hash.plain("other");
    assertThat(proof.proves(other, tree.root())).isFalse();
    assertThat(proof.proves(leaf, other)).isFalse();
    for (int step = 0; step < proof.path().size(); step++) {
      List<Hash> wrong = new ArrayList<>(proof.path());
      wrong.set(step, other);
      assertThat(
              new InclusionProof(proof.position(), proof.size(), wrong).proves(leaf, tree.root()))
          .isFalse();
      wrong.remove(step);
      assertThat(
              new InclusionProof(proof.position(), proof.size(), wrong).proves(leaf, tree.root()))
          .isFalse();
    }
    if (proof.size() > 1) {
      long elsewhere = (proof.position() + 1) % proof.size();
      assertThat(
              new InclusionProof(elsewhere, proof.size(), proof.path()).proves(leaf, tree.root()))
          .isFalse();
    }
  }

  @Test
  void that_it_only_grew_is_proved_by_the_proof_of_the_definition() {
    for (int to = 1; to < SIZES; to++) {
      var later = NaiveTree.of(to);
      var nodes = later.grown().nodes();
      for (int from = 1; from <= to; from++) {
        var earlier = NaiveTree.of(from);
        var proof = ConsistencyProof.of(from, to, nodes);
        assertThat(proof.path()).isEqualTo(later.proof(from, true));
        assertThat(proof.proves(earlier.root(), later.root())).isTrue();
        assertThat(proof.proves(Hash.plain("other"), later.root())).isFalse();
        assertThat(proof.proves(earlier.root(), Hash.plain("other"))).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 64, 65, 1_000, 4_096})
  void a_proof_has_no_more_hashes_than_the_logarithm(int size) {
    var nodes = NaiveTree.of(size).grown().nodes();
    int most = 32 - Integer.numberOfLeadingZeros(size - 1);
    for (int position = 0; position < size; position++) {
      assertThat(InclusionProof.of(position, size, nodes).path()).hasSizeLessThanOrEqualTo(most);
    }
  }

  @Test
  void a_proof_survives_being_written_down() {
    var naive = NaiveTree.of(13);
    var nodes = naive.grown().nodes();
    for (int position = 0; position < 13; position++) {
      var proof = InclusionProof.of(position, 13, nodes);
      var text = new ProofText(proof, naive.leaves().get(position), naive.root());
      assertThat(ProofText.parse(text.text())).isEqualTo(text);
    }
  }
}

package org.subnotice.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

class WalkthroughIT {

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void whoever_pastes_the_walkthrough_sees_what_it_says(@TempDir Path folder) throws Exception {
    Needed.program(Path.of("/usr/bin/curl"), "install curl");
    var blocks = Walkthrough.read().blocks();
    assertThat(blocks).hasSizeGreaterThan(15).noneMatch(block -> block.expected().isEmpty());

    try (var jar = RunningJar.on(folder.resolve("data"));
        var shell = Shell.against(jar.address())) {
      jar.awaitReady();
      for (var block : blocks) {
        if (block.restarted()) {
          jar.restart();
          jar.awaitReady();
        }
        assertThat(shell.run(block.commands()))
            .as(block.commands())
            .containsSubsequence(block.expected());
      }
    }
  }
}

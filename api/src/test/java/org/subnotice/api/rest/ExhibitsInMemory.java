package org.subnotice.api.rest;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.subnotice.api.read.ExhibitView;
import org.subnotice.api.read.Exhibits;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.WindowCommand.FileExhibit;

/** Whatever is filed, for whichever processor; nobody has objected to anything. */
public final class ExhibitsInMemory implements Exhibits {

  public record Filed(FileExhibit command, Sealed content) {}

  public final Map<String, Filed> filed = new LinkedHashMap<>();
  private final Vault vault;

  ExhibitsInMemory(Vault vault) {
    this.vault = vault;
  }

  public void file(FileExhibit command, Sealed content) {
    filed.putIfAbsent(command.exhibit(), new Filed(command, content));
  }

  @Override
  public List<ExhibitView> of(String processor, String window) {
    return filed.values().stream()
        .map(Filed::command)
        .filter(each -> each.window().value().equals(window))
        .map(each -> view(processor, each))
        .toList();
  }

  @Override
  public Optional<ExhibitView> find(String processor, String window, String exhibit) {
    return of(processor, window).stream().filter(each -> each.id().equals(exhibit)).findFirst();
  }

  @Override
  public Optional<byte[]> content(String processor, String exhibit) {
    return Optional.ofNullable(filed.get(exhibit))
        .flatMap(each -> vault.open(processor, each.content()))
        .map(Base64.getDecoder()::decode);
  }

  @Override
  public Optional<PersonRef> declarant(String processor, String window, Optional<String> name) {
    return Optional.empty();
  }

  private ExhibitView view(String processor, FileExhibit command) {
    return new ExhibitView(
        command.exhibit(),
        command.describes(),
        command.description().flatMap(text -> vault.open(processor, text)).orElse(null),
        vault.open(processor, command.file()).orElseThrow(),
        command.type().mediaType(),
        command.size(),
        vault.open(processor, command.fingerprint()).orElseThrow(),
        command.sha256(),
        command.filedAt(),
        "Edda Editor",
        command.file().person(),
        true);
  }
}

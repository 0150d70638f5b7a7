package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.window.ExhibitByHand;
import org.subnotice.api.rest.window.ExhibitSteps;
import org.subnotice.core.window.ExhibitType;
import tools.jackson.databind.node.ObjectNode;

/** Files scans from the page of a window, and hands them out there. */
@Controller
class ExhibitEndpoint {

  private static final List<String> INPUTS = List.of("describes", "file", "description", "person");

  private final WindowForms forms;
  private final ExhibitSteps steps;

  ExhibitEndpoint(WindowForms forms, ExhibitSteps steps) {
    this.forms = forms;
    this.steps = steps;
  }

  @PostMapping("/console/windows/{w}/exhibits")
  @Requires(Access.EDITOR)
  ModelAndView file(
      @PathVariable("w") String window,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Visit visit,
      Ids ids,
      HttpServletRequest request) {
    var form = Form.sent("exhibits", request);
    var body = FormJson.of(form).texts(List.of("describes", "description", "person")).body();
    Optional.ofNullable(file).filter(sent -> !sent.isEmpty()).ifPresent(sent -> put(body, sent));
    return forms.take(
        window,
        "filed",
        visit,
        form,
        INPUTS,
        () -> steps.file(visit.caller(), window, ExhibitByHand.read(body), ids));
  }

  @GetMapping("/console/windows/{w}/exhibits/{e}")
  @Requires(Access.DPO)
  ResponseEntity<byte[]> read(
      @PathVariable("w") String window, @PathVariable("e") String exhibit, Visit visit) {
    return steps.read(visit.caller(), window, exhibit).attached();
  }

  /** Browsers know few types; what the name ends with is what its owner takes it for. */
  private static void put(ObjectNode body, MultipartFile sent) {
    String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("");
    String declared = Optional.ofNullable(sent.getContentType()).orElse("");
    try {
      body.putObject("file")
          .put("name", name)
          .put("mediaType", ExhibitType.named(name).map(ExhibitType::mediaType).orElse(declared))
          .put("content", Base64.getEncoder().encodeToString(sent.getBytes()));
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }
}

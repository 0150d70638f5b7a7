package org.subnotice.api.rest.person;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.ReadingLog;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.json.Query;

/** Tells who was shown personal data. */
@RestController
class ListReadingsEndpoint {

  private final ReadingLog readings;

  ListReadingsEndpoint(ReadingLog readings) {
    this.readings = readings;
  }

  @GetMapping("/api/v1/processors/{p}/readings")
  @Requires(Access.DPO)
  @ShowsPersons
  Page<ReadingLog.Entry> list(
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Caller caller) {
    return readings.list(caller.processor(), Query.slice(limit, cursor));
  }
}

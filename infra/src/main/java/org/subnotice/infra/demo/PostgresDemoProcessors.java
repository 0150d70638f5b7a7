package org.subnotice.infra.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.demo.DemoProcessors;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.Processors;

/** All processors of the demonstration. */
final class PostgresDemoProcessors implements DemoProcessors {

  private final JdbcClient database;
  private final Processors processors;

  PostgresDemoProcessors(JdbcClient database, Processors processors) {
    this.database = database;
    this.processors = processors;
  }

  @Override
  public List<ProcessorView> list() {
    return database
        .sql("SELECT processor_id FROM processor ORDER BY name")
        .query(String.class)
        .list()
        .stream()
        .map(processors::find)
        .flatMap(Optional::stream)
        .toList();
  }
}

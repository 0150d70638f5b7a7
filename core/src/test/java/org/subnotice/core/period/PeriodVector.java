package org.subnotice.core.period;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** One worked example: received then, between these seats, expected under receipt rule A or B. */
public record PeriodVector(
    String name,
    Instant receivedAt,
    Places places,
    Period period,
    Expected a,
    Expected aWithoutSection193,
    Expected b) {

  public record Expected(
      LocalDate receiptDay, LocalDate rawLastDay, LocalDate lastDay, Instant closesAt) {

    /** What a computation gave, to be held against what was expected. */
    public static Expected of(Computation computed) {
      return new Expected(
          computed.receiptDay(), computed.rawLastDay(), computed.lastDay(), computed.closesAt());
    }
  }

  /** The examples of the file {@code period-vectors.csv}. */
  public static List<PeriodVector> all() {
    return lines().stream().skip(1).map(PeriodVector::read).toList();
  }

  @Override
  public String toString() {
    return name;
  }

  private static PeriodVector read(String line) {
    String[] cells = line.split(";", -1);
    return new PeriodVector(
        cells[0] + " " + cells[15],
        Instant.parse(cells[1]),
        new Places(Seat.of("DE", cells[2]), Seat.of("DE", cells[3])),
        Period.parse(cells[4]),
        expected(cells[5], cells[6], cells[7], cells[8]),
        expected(cells[5], cells[6], cells[9], cells[10]),
        expected(cells[11], cells[12], cells[13], cells[14]));
  }

  private static Expected expected(String receipt, String raw, String last, String closes) {
    return new Expected(
        LocalDate.parse(receipt),
        LocalDate.parse(raw),
        LocalDate.parse(last),
        Instant.parse(closes));
  }

  private static List<String> lines() {
    try (InputStream file = PeriodVector.class.getResourceAsStream("period-vectors.csv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

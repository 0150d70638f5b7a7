package org.subnotice.notifier.notice;

import java.util.List;
import java.util.Optional;

/**
 * Where the data lies and from where it can be reached.
 *
 * @param dataLocations places or countries in words; empty means not known
 * @param remoteAccessFrom countries with remote access; empty means none
 * @param thirdCountry present when data leaves the EU and the EEA, or can be reached from outside
 */
public record Places(
    List<String> dataLocations,
    List<String> remoteAccessFrom,
    Optional<ThirdCountry> thirdCountry) {

  public Places {
    dataLocations = List.copyOf(dataLocations);
    remoteAccessFrom = List.copyOf(remoteAccessFrom);
  }
}

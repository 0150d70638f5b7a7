package org.subnotice.api.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.window.ExhibitKind;

/**
 * A filed file. What it says of a person reads {@code [gelöscht]} once she has been erased.
 *
 * @param description null where none was given
 * @param size in bytes
 * @param sha256 of the file, hex
 * @param commitment of its secret salt and the file together, hex: it stands in the log and
 *     outlives an erasure
 * @param filedBy the person who filed it
 * @param person reference to whose data it counts as
 * @param readable false once she has been erased, and the file with her
 */
public record ExhibitView(
    String id,
    ExhibitKind describes,
    @Nullable String description,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    String commitment,
    Instant filedAt,
    String filedBy,
    String person,
    boolean readable) {}

package org.subnotice.notifier.notice;

/** A part of a text with slots: words that all recipients read, or a slot. */
public sealed interface Piece {

  record Same(String text) implements Piece {}

  record Open(Slot slot) implements Piece {}
}

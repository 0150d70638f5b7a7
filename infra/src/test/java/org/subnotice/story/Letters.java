package org.subnotice.story;

import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Messages as servers, machines and persons send them. */
final class Letters {

  private Letters() {}

  static Predicate<JsonNode> state(String state) {
    return window -> window.path("state").asString().equals(state);
  }

  /** A delivery status notification (RFC 3464) about a message to that recipient. */
  static String report(String recipient, String envelope, String action, String status) {
    return """
    From: Mail Delivery System <MAILER-DAEMON@mx.kunde.example>
    To: %2$s
    Subject: Delivery Status Notification
    Auto-Submitted: auto-replied
    Message-ID: <%3$s-%4$s@mx.kunde.example>
    Date: Mon, 23 Nov 2026 10:00:00 +0100
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

    --b1
    Content-Type: text/plain; charset=us-ascii

    This is the mail system at host mx.kunde.example.
    --b1
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.kunde.example

    Final-Recipient: rfc822; %1$s
    Action: %3$s
    Status: %4$s
    Diagnostic-Code: smtp; 550 <%1$s>: said so
    Last-Attempt-Date: Fri, 1 Jan 1999 00:00:00 +0100

    --b1--
    """
        .formatted(recipient, envelope, action, status);
  }

  static String autoReply(String from, String to) {
    return """
    From: %s
    To: %s
    Subject: Ihre Nachricht ist eingegangen
    Auto-Submitted: auto-replied
    Message-ID: <auto@kunde.example>
    Content-Type: text/plain; charset=utf-8

    Wir widersprechen jeder Annahme, dies sei eine Antwort. Ticket 4711.
    """
        .formatted(from, to);
  }

  /** What a person writes, with umlauts as they are. */
  static String reply(String from, String to, String inReplyTo, String text) {
    return """
    From: %s
    To: %s
    Subject: AW: Neuer Unterauftragsverarbeiter
    Message-ID: <%d@kunde.example>
    In-Reply-To: %s
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    %s
    """
        .formatted(from, to, text.hashCode() & 0xffff, inReplyTo, text);
  }
}

package org.subnotice.infra.inbound;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers how far mailboxes have been read. */
final class MailboxPositions {

  private final JdbcClient database;

  MailboxPositions(JdbcClient database) {
    this.database = database;
  }

  /** Zero where nothing has been read under that validity (RFC 3501, 2.3.1.1). */
  long lastUid(String mailbox, long uidValidity) {
    return database
        .sql("SELECT last_uid FROM mailbox_position WHERE mailbox = ? AND uid_validity = ?")
        .params(mailbox, uidValidity)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  void advance(String mailbox, long uidValidity, long uid) {
    database
        .sql(
            """
            INSERT INTO mailbox_position VALUES (?, ?, ?)
            ON CONFLICT (mailbox)
            DO UPDATE SET uid_validity = excluded.uid_validity, last_uid = excluded.last_uid
            """)
        .params(mailbox, uidValidity, uid)
        .update();
  }
}

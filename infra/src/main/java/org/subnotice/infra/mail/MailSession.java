package org.subnotice.infra.mail;

import jakarta.mail.Session;
import java.util.Properties;

/** The library's settings for a relay: encrypted, checked, and never waiting for ever. */
final class MailSession {

  private MailSession() {}

  static Session of(MailRelay relay, RememberingSockets sockets, WatchedSockets plain) {
    Properties settings = new Properties();
    settings.put("mail.smtp.starttls.enable", "true");
    settings.put("mail.smtp.starttls.required", String.valueOf(relay.starttlsRequired()));
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
    settings.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    settings.put("mail.smtp.socketFactory", plain);
    settings.put("mail.smtp.socketFactory.fallback", "false");
    settings.put("mail.smtp.ssl.socketFactory", sockets);
    settings.put("mail.smtp.auth", String.valueOf(relay.login().isPresent()));
    settings.put("mail.smtp.connectiontimeout", String.valueOf(relay.connectTimeout().toMillis()));
    settings.put("mail.smtp.timeout", String.valueOf(relay.replyTimeout().toMillis()));
    settings.put("mail.smtp.writetimeout", String.valueOf(relay.replyTimeout().toMillis()));
    settings.put("mail.smtp.quitwait", "false");
    return Session.getInstance(settings);
  }
}

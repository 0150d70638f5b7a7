package org.subnotice.bench;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The usual ways to send as many mails of the same size, without any proof. */
record WholeMails(int port, int threads, String text, String html, byte[] pdf) {

  /** One connection per thread, kept; a message built for each mail. */
  long byReusedConnections(int mails) throws Exception {
    return inThreads(
        share -> {
          var session = session();
          try (var transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (int i = 0; i < mails / threads; i++) {
              var message = message(session, share, i);
              message.saveChanges();
              transport.sendMessage(message, message.getAllRecipients());
            }
          }
        });
  }

  /** One call per mail, over sockets set as ours are. */
  long bySpring(int mails) throws Exception {
    return bySpring(mails, settings());
  }

  /** As most do it: one call per mail, and the library as it comes. */
  long bySpringAsItComes(int mails) throws Exception {
    return bySpring(mails, new Properties());
  }

  private long bySpring(int mails, Properties settings) throws Exception {
    return inThreads(
        share -> {
          var sender = new JavaMailSenderImpl();
          sender.setHost("127.0.0.1");
          sender.setPort(port);
          sender.setJavaMailProperties(settings);
          for (int i = 0; i < mails / threads; i++) {
            sender.send(message(sender.getSession(), share, i));
          }
        });
  }

  private interface Share {
    void work(int number) throws Exception;
  }

  private long inThreads(Share share) throws Exception {
    var work =
        IntStream.range(0, threads)
            .mapToObj(
                number ->
                    (Callable<Boolean>)
                        () -> {
                          share.work(number);
                          return true;
                        })
            .toList();
    long started = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var done : pool.invokeAll(work)) {
        done.get();
      }
    }
    return System.nanoTime() - started;
  }

  private static Session session() {
    return Session.getInstance(settings());
  }

  /** As fast as the library can be set: by default each message waits for a delayed ACK. */
  private static Properties settings() {
    var settings = new Properties();
    settings.put("mail.smtp.socketFactory", new Undelayed());
    return settings;
  }

  private MimeMessage message(Session session, int share, int number) throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom("datenschutz@acme.example");
    message.setRecipient(
        MimeMessage.RecipientType.TO,
        new InternetAddress("k" + share + "-" + number + "@kunde.example"));
    message.setSubject("Neuer Unterauftragsverarbeiter für Kunde " + number, "UTF-8");
    var words = new MimeMultipart("alternative");
    words.addBodyPart(part(text.replace("#", share + "-" + number), "text/plain; charset=utf-8"));
    words.addBodyPart(part(html.replace("#", share + "-" + number), "text/html; charset=utf-8"));
    var both = new MimeBodyPart();
    both.setContent(words);
    var parts = new MimeMultipart(both, document());
    message.setContent(parts);
    return message;
  }

  private MimeBodyPart document() throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
    part.setFileName("mitteilung.pdf");
    return part;
  }

  private static MimeBodyPart part(String content, String type) throws MessagingException {
    var part = new MimeBodyPart();
    part.setContent(content, type);
    return part;
  }
}

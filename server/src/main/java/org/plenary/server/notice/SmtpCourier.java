package org.plenary.server.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/// Sends mail by SMTP, as `mail.properties` in the data folder says: `host`, `port`, `from`, and where the server asks
/// for them `user` and `password`; `encryption` is `starttls` (the default), `tls` or `none`.
public final class SmtpCourier implements Courier {
    private static final String PATIENCE = Long.toString(Duration.ofSeconds(20).toMillis());

    private final Session session;
    private final String from;
    private final Optional<String> user;
    private final String password;

    public SmtpCourier(Properties settings) {
        var mail = new Properties();
        mail.put("mail.smtp.host", settings.getProperty("host", "localhost"));
        mail.put("mail.smtp.port", settings.getProperty("port", "587"));
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            mail.put("mail.smtp." + wait, PATIENCE);
        }
        var encryption = settings.getProperty("encryption", "starttls");
        mail.put("mail.smtp.starttls.enable", Boolean.toString(encryption.equals("starttls")));
        mail.put("mail.smtp.starttls.required", Boolean.toString(encryption.equals("starttls")));
        mail.put("mail.smtp.ssl.enable", Boolean.toString(encryption.equals("tls")));
        user = Optional.ofNullable(settings.getProperty("user"));
        password = settings.getProperty("password", "");
        mail.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        session = Session.getInstance(mail);
        from = settings.getProperty("from", "plenary@localhost");
    }

    /// The courier of the settings in `folder`; empty where there are none, and then nothing is mailed.
    public static Optional<Courier> in(Path folder) throws IOException {
        var file = folder.resolve("mail.properties");
        if (!Files.exists(file)) return Optional.empty();
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        return Optional.of(new SmtpCourier(settings));
    }

    @Override public void send(String to, String subject, String text) throws IOException {
        try {
            var message = new MimeMessage(session);
            message.setFrom(new InternetAddress(from, true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(new Date());
            if (user.isPresent()) Transport.send(message, user.get(), password);
            else Transport.send(message);
        } catch (MessagingException refused) {
            throw new IOException("The mail server did not take a message: " + refused.getMessage(), refused);
        }
    }
}

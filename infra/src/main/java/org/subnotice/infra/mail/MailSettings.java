package org.subnotice.infra.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.subnotice.core.terms.EvidenceTier;

/**
 * How mail leaves.
 *
 * @param acceptanceProves what the next server's yes proves: T0 for a relay of your own, T1 for a
 *     server that takes mail for the recipients themselves, as the embedded one does
 * @param starttlsRequired no message leaves in the clear; false only for a server on this machine
 */
@ConfigurationProperties("subnotice.mail")
public record MailSettings(
    @DefaultValue("T0") EvidenceTier acceptanceProves,
    @DefaultValue("true") boolean starttlsRequired,
    @DefaultValue("10s") Duration connectTimeout,
    @DefaultValue("5m") Duration replyTimeout) {}

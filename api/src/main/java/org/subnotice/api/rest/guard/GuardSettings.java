package org.subnotice.api.rest.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what the outside may ask.
 *
 * @param requestsPerSecond of one token, in the long run
 * @param burst of one token, at once
 * @param body largest body of a request
 * @param importBody largest body of an import
 * @param exhibitBody largest body that files an exhibit: 10 MB in Base64, and what is said of them
 */
@ConfigurationProperties("subnotice.limits")
public record GuardSettings(
    @DefaultValue("200") int requestsPerSecond,
    @DefaultValue("400") int burst,
    @DefaultValue("1MB") DataSize body,
    @DefaultValue("5MB") DataSize importBody,
    @DefaultValue("14MB") DataSize exhibitBody) {}

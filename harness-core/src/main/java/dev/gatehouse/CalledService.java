package dev.gatehouse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The AWS service that an integration's URI calls beside Lambda's Invoke API, which functions answer for. */
final class CalledService {

    private static final Pattern URI = Pattern.compile("arn:[^:]*:apigateway:[^:]*:([^:]+):(?:path|action)/.*");
    private static final Pattern FUNCTION = Pattern.compile(".*:lambda:path/.*/functions/.*");

    private CalledService() {}

    /** The service with its subdomain, in lower case; empty if another kind of endpoint is called, or stage variables say which. */
    static Optional<String> of(String uri) {
        Matcher matcher = URI.matcher(uri);
        return matcher.matches()
                        && !FUNCTION.matcher(uri).matches()
                        && !matcher.group(1).contains("${")
                ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}

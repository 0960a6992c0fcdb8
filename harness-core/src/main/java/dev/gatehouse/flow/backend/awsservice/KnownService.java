package dev.gatehouse.flow.backend.awsservice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a service is called in different places.
 *
 * @param uriName as integration URIs name it: {@code states}
 * @param sdkId as AWS SDKs spell it in variables: {@code SFN}
 * @param signingName the service in the scope of its signatures
 * @param targetPrefix what stands before the action in {@code X-Amz-Target}; null for services that take actions otherwise
 * @param jsonVersion the version of the AWS JSON protocol; null without a target
 */
public record KnownService(
        String uriName, String sdkId, String signingName, @Nullable String targetPrefix, @Nullable String jsonVersion) {

    private static final String NOTHING = "-";
    private static final Map<String, KnownService> ALL = read();

    /**
     * The service of that name. One that is not known is called the same everywhere; with a subdomain before its name, as a
     * bucket's, it is what the last part says.
     */
    public static KnownService named(String uriName) {
        KnownService known = ALL.get(uriName);
        if (known != null) {
            return known;
        }
        String last = uriName.substring(uriName.lastIndexOf('.') + 1);
        return ALL.getOrDefault(
                last, new KnownService(last, last.toUpperCase(Locale.ROOT).replace('-', '_'), last, null, null));
    }

    /** The variable that names the service's endpoint. */
    public String endpointVariable() {
        return "AWS_ENDPOINT_URL_" + sdkId;
    }

    private static Map<String, KnownService> read() {
        InputStream resource = Objects.requireNonNull(
                KnownService.class.getResourceAsStream("/dev/gatehouse/flow/backend/awsservice/services.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .map(part -> new KnownService(part[0], part[1], part[2], given(part[3]), given(part[4])))
                    .collect(Collectors.toUnmodifiableMap(KnownService::uriName, Function.identity()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable String given(String text) {
        return text.equals(NOTHING) ? null : text;
    }
}

package dev.gatehouse.record.redaction;

import dev.gatehouse.flow.exchange.FlowTrace;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names under which secrets travel, in headers, query parameters and JSON bodies.
 *
 * <p>A value that stands under such a name in a header or in the query is masked wherever else it occurs in the same
 * exchange, too, if it has at least eight characters: in event payloads, in echoed bodies, in the reasons.
 *
 * <pre>{@code
 * Redaction.standard().alsoMasking("X-Session", "pin")
 * }</pre>
 */
public final class Redaction {

    private static final Redaction STANDARD = new Redaction(
            Set.of(
                    "authorization",
                    "proxy-authorization",
                    "x-api-key",
                    "apikey",
                    "cookie",
                    "set-cookie",
                    "x-amz-security-token",
                    "x-amz-signature",
                    "authorizationtoken"),
            MaskStyle.FINGERPRINT);

    private final Set<String> names;
    private final MaskStyle style;
    private final JsonFields fields;
    private final Redaction ofLogs;

    private Redaction(Set<String> names, MaskStyle style) {
        this.names = Set.copyOf(names);
        this.style = style;
        this.fields = new JsonFields(this.names, style);
        // Made once: every exchange is masked both ways, and patterns are dear.
        this.ofLogs = style == MaskStyle.LAST_CHARACTERS ? this : new Redaction(names, MaskStyle.LAST_CHARACTERS);
    }

    /** Authorization, API keys, cookies, session tokens and signatures. */
    public static Redaction standard() {
        return STANDARD;
    }

    /** This redaction and more names; case does not matter. */
    public Redaction alsoMasking(String... more) {
        Set<String> all = new TreeSet<>(names);
        for (String name : more) {
            all.add(name.toLowerCase(Locale.ROOT));
        }
        return new Redaction(all, style);
    }

    /** This redaction with AWS's masks: stars, and the last six characters of the secret. */
    public Redaction showingLastCharacters() {
        return ofLogs;
    }

    /** Whether what stands under this name is a secret. */
    public boolean isSecret(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The masking of one exchange, which knows the secrets that were sent in it. */
    public Masking of(FlowTrace trace) {
        return new Masking(this, SecretsOf.trace(trace, this));
    }

    /** The masking of texts that belong to no exchange: secrets are known by their names alone. */
    public Masking ofTexts() {
        return new Masking(this, List.of());
    }

    MaskStyle style() {
        return style;
    }

    JsonFields fields() {
        return fields;
    }
}

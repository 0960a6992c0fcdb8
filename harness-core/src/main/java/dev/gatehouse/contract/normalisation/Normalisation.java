package dev.gatehouse.contract.normalisation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules by which two answers are freed of what differs from one exchange to the next. Immutable.
 *
 * <pre>{@code
 * Normalisation rules = Normalisation.standard()
 *         .ignoringHeaders("X-Build")
 *         .ignoringJson("/meta/version")
 *         .replacing("order-\\d+", "<order>");
 * }</pre>
 *
 * <p>A header that is ignored may also be absent on one side; an ignored JSON value must be there on both, whatever it is.
 */
public final class Normalisation {

    /** What stands in the place of an ignored JSON value. */
    static final String IGNORED = "<ignored>";

    private static final Normalisation NONE = new Normalisation(Set.of(), List.of(), List.of());
    private static final Normalisation STANDARD =
            new Normalisation(StandardRules.HEADERS, StandardRules.JSON, StandardRules.TEXTS);

    private final Set<String> headers;
    private final List<JsonPath> json;
    private final List<TextRule> texts;

    private Normalisation(Set<String> headers, List<JsonPath> json, List<TextRule> texts) {
        this.headers = Set.copyOf(headers);
        this.json = List.copyOf(json);
        this.texts = List.copyOf(texts);
    }

    /** Ids, times, trace ids, host names and accounts as API Gateway makes them, and the headers of the connection. */
    public static Normalisation standard() {
        return STANDARD;
    }

    /** No rule: everything counts. */
    public static Normalisation none() {
        return NONE;
    }

    /** These rules, without regard to more headers: of the answer, of each stage, and of events in bodies. */
    public Normalisation ignoringHeaders(String... names) {
        Set<String> all = new TreeSet<>(headers);
        Arrays.stream(names).map(Normalisation::key).forEach(all::add);
        return new Normalisation(all, json, texts);
    }

    /**
     * These rules, without regard to the values at some places of JSON bodies.
     *
     * @param pointers JSON pointers in which {@code *} stands for one name or index, and {@code **} for any number of them
     * @throws IllegalArgumentException if one is no pointer
     */
    public Normalisation ignoringJson(String... pointers) {
        List<JsonPath> all = new ArrayList<>(json);
        Arrays.stream(pointers).map(JsonPath::of).forEach(all::add);
        return new Normalisation(headers, all, texts);
    }

    /**
     * These rules, and one that replaces parts of texts: of bodies, of JSON texts in them, and of header values.
     *
     * @param regex what is replaced
     * @param placeholder what stands in its place, as it is
     * @throws java.util.regex.PatternSyntaxException if the pattern is none
     */
    public Normalisation replacing(String regex, String placeholder) {
        return with(new TextRule.OfPattern(Pattern.compile(regex), Matcher.quoteReplacement(placeholder)));
    }

    /**
     * These rules, and before all others the values that one side is known to use for something, as the id of its API.
     *
     * @param placeholders by value, as {@code a1b2c3d4e5} → {@code <api-id>}
     */
    public Normalisation knowing(Map<String, String> placeholders) {
        List<TextRule> all = new ArrayList<>();
        placeholders.forEach((value, placeholder) -> {
            if (!value.isEmpty()) {
                all.add(new TextRule.OfValue(value, placeholder));
            }
        });
        all.addAll(texts);
        return new Normalisation(headers, json, all);
    }

    private Normalisation with(TextRule rule) {
        List<TextRule> all = new ArrayList<>();
        // A user's rule comes first: it knows more than ours.
        all.add(rule);
        all.addAll(texts);
        return new Normalisation(headers, json, all);
    }

    /** Whether a header does not count. */
    public boolean ignoresHeader(String name) {
        return headers.contains(key(name));
    }

    /** The headers that count, their values without what does not. */
    public Headers headers(Headers all) {
        return new Headers(all.stream()
                .filter(header -> !ignoresHeader(header.name()))
                .map(header -> new dev.gatehouse.model.http.Header(header.name(), text(header.value())))
                .toList());
    }

    /** A text without what does not count. */
    public String text(String text) {
        String normalised = text;
        for (TextRule rule : texts) {
            normalised = rule.apply(normalised);
        }
        return normalised;
    }

    /** A JSON value without what does not count; the names of its members stay as they are. */
    public JsonNode json(JsonNode value) {
        return new NormalisedJson(this).of(value);
    }

    boolean ignores(Collection<String> place) {
        List<String> steps = List.copyOf(place);
        return json.stream().anyMatch(path -> path.matches(steps));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

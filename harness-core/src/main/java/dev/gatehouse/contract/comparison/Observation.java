package dev.gatehouse.contract.comparison;

import dev.gatehouse.model.http.HttpResponse;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one side shows of an exchange; parts that it does not show are left out, and not compared.
 *
 * @param parts in the order of the stages
 */
public record Observation(Map<Part, Observed> parts) {

    /** Nothing is shown. */
    public static final Observation NOTHING = new Observation(Map.of());

    public Observation {
        Map<Part, Observed> copy = new EnumMap<>(Part.class);
        copy.putAll(parts);
        parts = Collections.unmodifiableMap(copy);
    }

    /** What a client sees. */
    public static Observation ofAnswer(HttpResponse answer) {
        return new Observation(Map.of(
                Part.STATUS, new Observed.Text(Integer.toString(answer.status())),
                Part.HEADERS, new Observed.Fields(answer.headers()),
                Part.BODY, new Observed.Body(answer.body())));
    }
}

package dev.gatehouse.benchmarks.peer;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Twenty items, and the template over them: the gateway's, and the same for Velocity alone. */
public final class Items {

    private static final int COUNT = 20;

    private static final String LOOP =
            "#foreach($i in $items){\"name\": \"$i.name\", \"price\": $i.price}#if($foreach.hasNext), #end#end";

    /** The template of Velocity alone, given the items as {@code $items}. */
    public static final String MERGED = "{\"statusCode\": 200, \"items\": [" + LOOP + "]}";

    /** The template, which MOCK takes its status from; {@code $input} gives it the items. */
    public static final String TEMPLATE = "#set($items = $input.path('$.items'))" + MERGED;

    private Items() {}

    /** The document that is posted. */
    public static String document() {
        return IntStream.rangeClosed(1, COUNT)
                .mapToObj(i -> "{\"id\": %d, \"name\": \"item %d\", \"price\": %d, \"tags\": [\"a\", \"b\"]}"
                        .formatted(i, i, 100 * i))
                .collect(Collectors.joining(", ", "{\"items\": [", "]}"));
    }
}

package dev.gatehouse.control.wire.route;

import java.util.Map;

/**
 * What is unusual about an operation on the wire; most are {@link #PLAIN}.
 *
 * @param importing whether the query must say {@code mode=import}, which is how AWS tells an import from a creation
 * @param document whether the request's body is the parameter {@code body} as it stands, and no JSON object of parameters
 * @param openQuery whether what else stands in the query is the map {@code parameters}
 * @param file whether the answer is a file, with its kind and name in headers
 * @param list the name on the wire of the answer's {@code items}
 * @param renamed parameters whose name in the body is another: name on the wire to name of the parameter
 */
public record WireShape(
        boolean importing,
        boolean document,
        boolean openQuery,
        boolean file,
        String list,
        Map<String, String> renamed) {

    /** A JSON object of parameters in, a JSON object out; lists are called {@code item}. */
    static final WireShape PLAIN = new WireShape(false, false, false, false, "item", Map.of());

    /** A body that is a document. */
    static final WireShape DOCUMENT = new WireShape(false, true, false, false, "item", Map.of());

    /** An answer that is a file, made with options that the query lists. */
    static final WireShape FILE = new WireShape(false, false, true, true, "item", Map.of());

    /** An answer that is a file, made with parameters as other operations have them. */
    static final WireShape PLAIN_FILE = new WireShape(false, false, false, true, "item", Map.of());

    WireShape imported() {
        return new WireShape(true, document, openQuery, file, list, renamed);
    }

    WireShape withOpenQuery() {
        return new WireShape(importing, document, true, file, list, renamed);
    }

    static WireShape listing(String name) {
        return new WireShape(false, false, false, false, name, Map.of());
    }

    static WireShape renaming(String onTheWire, String parameter) {
        return new WireShape(false, false, false, false, "item", Map.of(onTheWire, parameter));
    }
}

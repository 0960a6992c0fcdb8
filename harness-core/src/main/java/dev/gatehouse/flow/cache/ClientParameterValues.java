package dev.gatehouse.flow.cache;

import dev.gatehouse.flow.exchange.Reason.NotInCacheKey;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * The parameters of a request on which answers as a rule depend, by their names in mapping expressions: so that a request
 * that gets a kept answer can be told in what it differs from the one that brought it.
 *
 * @param values the values by parameter
 */
record ClientParameterValues(Map<String, List<String>> values) {

    private static final String HEADER = "method.request.header.";

    /** Headers that change answers even where no method declares them; all others would only be noise. */
    private static final List<String> TELLING = List.of("Authorization", "Accept", "Accept-Language", "Origin");

    static ClientParameterValues of(RoutedRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.path().parameters().forEach((name, value) -> values.put("method.request.path." + name, List.of(value)));
        request.query().all().forEach((name, all) -> values.put("method.request.querystring." + name, all));
        HttpRequest http = request.incoming().http();
        for (String name : headerNames(request)) {
            List<String> all = http.headers().values(name);
            if (!all.isEmpty()) {
                values.put(HEADER + name, all);
            }
        }
        if (!http.body().isEmpty()) {
            values.put("method.request.body", List.of(fingerprint(http.body())));
        }
        return new ClientParameterValues(values);
    }

    private static Set<String> headerNames(RoutedRequest request) {
        Map<String, String> names = new TreeMap<>();
        request.method().requestParameters().keySet().stream()
                .filter(parameter -> parameter.startsWith(HEADER))
                .map(parameter -> parameter.substring(HEADER.length()))
                .forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
        TELLING.forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return new LinkedHashSet<>(names.values());
    }

    /** Bodies are told apart, not kept. */
    private static String fingerprint(Bytes body) {
        CRC32 sum = new CRC32();
        sum.update(body.toByteArray());
        return body.size() + " bytes, CRC-32 " + Long.toHexString(sum.getValue());
    }

    /** In what a later request differs, leaving out what is in the key. */
    List<NotInCacheKey> differences(ClientParameterValues now, Predicate<String> inKey) {
        Set<String> names = new LinkedHashSet<>(values.keySet());
        names.addAll(now.values.keySet());
        List<NotInCacheKey> differences = new ArrayList<>();
        for (String name : names) {
            List<String> before = values.getOrDefault(name, List.of());
            List<String> after = now.values.getOrDefault(name, List.of());
            if (!before.equals(after) && !inKey.test(name)) {
                differences.add(new NotInCacheKey(name, before, after));
            }
        }
        return differences;
    }
}

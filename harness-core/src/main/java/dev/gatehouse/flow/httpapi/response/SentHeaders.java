package dev.gatehouse.flow.httpapi.response;

import dev.gatehouse.flow.clientrequest.HeaderNames;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The headers of an answer as they go out. HTTP APIs have no names' case of their own: over HTTP/1.1 every word of a name
 * is capitalised, as {@code Apigw-Requestid}.
 */
public final class SentHeaders {

    /** Those of the connection, and those that the gateway writes itself. */
    private static final HeaderNames DROPPED = HeaderNames.of(
            "Apigw-Requestid",
            "Connection",
            "Content-Length",
            "Date",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade");

    private SentHeaders() {}

    /** The headers of an integration's response, without those that are the gateway's. */
    public static Headers of(Headers headers, Reasons why) {
        List<Header> sent = new ArrayList<>(headers.all().size());
        for (Header header : headers) {
            if (DROPPED.contains(header.name())) {
                why.add(new Reason.HeaderChanged(header.name(), null, "the gateway writes its own"));
            } else {
                sent.add(header);
            }
        }
        return capitalised(new Headers(sent));
    }

    /** The same headers under the names that the wire shows. */
    public static Headers capitalised(Headers headers) {
        List<Header> capitalised = new ArrayList<>(headers.all().size());
        for (Header header : headers) {
            capitalised.add(new Header(capitalised(header.name()), header.value()));
        }
        return new Headers(capitalised);
    }

    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder(name.toLowerCase(Locale.ROOT));
        boolean first = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (first) {
                words.setCharAt(i, Character.toUpperCase(c));
            }
            first = c == '-';
        }
        return words.toString();
    }
}

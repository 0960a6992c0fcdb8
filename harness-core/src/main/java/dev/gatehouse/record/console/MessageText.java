package dev.gatehouse.record.console;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What goes over the wire, in lines: what it is, headers, body. */
final class MessageText {

    private static final int HEADERS = 14;

    private MessageText() {}

    static List<String> lines(String first, Headers headers, Bytes body) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        List<Header> all = headers.all();
        all.stream().limit(HEADERS).forEach(header -> lines.add(header.name() + ": " + header.value()));
        if (all.size() > HEADERS) {
            lines.add("… " + (all.size() - HEADERS) + " more headers");
        }
        lines.addAll(BodyText.lines(body));
        return lines;
    }

    static List<String> lines(HttpResponse response) {
        return lines(Integer.toString(response.status()), response.headers(), response.body());
    }

    /** In one line what was shown in full a stage before. */
    static String brief(HttpResponse response) {
        return response.status() + ", " + content(response.headers(), response.body());
    }

    static String content(Headers headers, Bytes body) {
        if (body.isEmpty()) {
            return "no body";
        }
        return BodyText.size(body)
                + headers.first("Content-Type").map(type -> " of " + type).orElse("");
    }
}

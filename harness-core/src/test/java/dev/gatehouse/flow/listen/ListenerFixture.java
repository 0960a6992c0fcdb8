package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.util.stream.Collectors;

/** Handlers that tests listen with. */
final class ListenerFixture {

    private ListenerFixture() {}

    /** Answers with what it received, line by line. */
    static HttpResponse echo(HttpRequest request) {
        String headers = request.headers().stream().map(ListenerFixture::line).collect(Collectors.joining());
        return text(request.method() + " " + request.target() + "\n" + headers + "\n"
                + request.body().utf8());
    }

    private static String line(Header header) {
        return header.name() + "=" + header.value() + "\n";
    }

    static HttpResponse text(String body) {
        return new HttpResponse(200, Headers.EMPTY, Bytes.utf8(body));
    }

    static GatewayListener listen(ExchangeHandler handler) {
        return GatewayListener.start(ListenerSettings.loopback(), handler);
    }
}

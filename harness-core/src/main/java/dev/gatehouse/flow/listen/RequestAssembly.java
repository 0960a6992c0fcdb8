package dev.gatehouse.flow.listen;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A request as far as it has been read. */
final class RequestAssembly {

    private final String method;
    private final String target;
    private final Headers headers;
    private final HttpVersion version;
    private final boolean keepAlive;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(0);

    RequestAssembly(io.netty.handler.codec.http.HttpRequest head) {
        method = head.method().name();
        RequestTarget written = RequestTarget.of(head.uri());
        target = written.pathAndQuery();
        headers = written.authority() == null ? headers(head) : headers(head).with("Host", written.authority());
        version = head.protocolVersion();
        keepAlive = HttpUtil.isKeepAlive(head);
    }

    private static Headers headers(io.netty.handler.codec.http.HttpRequest head) {
        List<Header> all = new ArrayList<>(head.headers().size());
        for (Map.Entry<String, String> entry : head.headers()) {
            all.add(new Header(entry.getKey(), entry.getValue()));
        }
        return new Headers(all);
    }

    /** Adds a part of the body, unless the whole would be longer than allowed. */
    boolean add(ByteBuf part, int most) {
        if (part.readableBytes() > most - body.size()) {
            return false;
        }
        try {
            part.readBytes(body, part.readableBytes());
            return true;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    HttpRequest request() {
        return new HttpRequest(method, target, headers, Bytes.of(body));
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    HttpVersion version() {
        return version;
    }

    boolean keepAlive() {
        return keepAlive;
    }
}

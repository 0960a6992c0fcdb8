package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.ConnectionShutdownException;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * One call over one connection, below the client's own chain of interceptors: those would add headers, follow redirects
 * and try again.
 */
record HttpExchange(HttpCall call, HttpTarget target, ConnectionPool pool, Watchdog watchdog) {

    /** AWS's limit of an integration's payload. */
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final TimeValue KEEP_OPEN = TimeValue.ofSeconds(30);

    HttpResponse run() {
        HttpClientConnectionManager connections = pool.manager();
        ConnectionEndpoint connection = lease(connections);
        try (Watchdog.Watch watch = watchdog.watch(call.timeout(), () -> connection.close(CloseMode.IMMEDIATE))) {
            return run(connections, connection, watch);
        } finally {
            // A connection that was not cleanly read to its end is closed by now; releasing it forgets it.
            connections.release(connection, null, KEEP_OPEN);
        }
    }

    private HttpResponse run(
            HttpClientConnectionManager connections, ConnectionEndpoint connection, Watchdog.Watch watch) {
        boolean reusable = false;
        try {
            HttpClientContext context = HttpClientContext.create();
            if (!connection.isConnected()) {
                connections.connect(connection, timeout(), context);
            }
            connection.setSocketTimeout(timeout());
            ClassicHttpRequest request = HttpRequests.of(call, target);
            HttpRequestExecutor executor = new HttpRequestExecutor();
            ClassicHttpResponse response = connection.execute("gatehouse", request, executor::execute, context);
            HttpResponse answer = read(response);
            reusable = DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
            return answer;
        } catch (IOException | HttpException | ConnectionShutdownException failure) {
            throw fault(failure, watch.isOver());
        } finally {
            if (!reusable) {
                connection.close(CloseMode.IMMEDIATE);
            }
        }
    }

    private ConnectionEndpoint lease(HttpClientConnectionManager connections) {
        HttpRoute route = new HttpRoute(address(), null, target.tls());
        try {
            return connections.lease("gatehouse", route, timeout(), null).get(timeout());
        } catch (TimeoutException none) {
            throw Faults.timeout(target.server(), call.timeout()).causedBy(none);
        } catch (ExecutionException broken) {
            throw Faults.network("No connection to " + target.server()).causedBy(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Faults.network("The gateway is being closed").causedBy(interrupted);
        }
    }

    /** A stand-in's TLS is that of the host it stands in for, so that the name in its certificate is checked as on AWS. */
    private HttpHost address() {
        if (!target.tls() || !target.standIn()) {
            return new HttpHost(target.tls() ? "https" : "http", target.host(), target.port());
        }
        try {
            InetAddress address = InetAddress.getByName(target.host());
            return new HttpHost("https", address, target.certifiedHost(), target.port());
        } catch (UnknownHostException unknown) {
            throw fault(unknown, false);
        }
    }

    private Timeout timeout() {
        return Timeout.of(call.timeout());
    }

    private HttpResponse read(ClassicHttpResponse response) throws IOException {
        List<Header> headers = new ArrayList<>();
        for (org.apache.hc.core5.http.Header header : response.getHeaders()) {
            headers.add(new Header(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        return new HttpResponse(response.getCode(), new Headers(headers), body(response.getEntity()));
    }

    private Bytes body(@org.jspecify.annotations.Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return Bytes.EMPTY;
        }
        byte[] bytes = entity.getContent().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Faults.configuration("The answer of " + target.server() + " is longer than API Gateway's limit of "
                    + MOST_BYTES + " bytes");
        }
        return Bytes.of(bytes);
    }

    private GatewayFault fault(Exception failure, boolean timeIsOver) {
        if (timeIsOver || failure instanceof SocketTimeoutException) {
            return Faults.timeout(target.server(), call.timeout()).causedBy(failure);
        }
        if (failure instanceof UnknownHostException) {
            return Faults.configuration("The host of " + target.server() + " is unknown")
                    .causedBy(failure);
        }
        if (failure instanceof SSLException) {
            return Faults.configuration("TLS with " + target.server() + " failed: " + failure.getMessage())
                    .causedBy(failure);
        }
        return Faults.network(target.server() + " gave no answer: " + failure.getMessage())
                .causedBy(failure);
    }
}

package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Stage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client's request for tests, put together piece by piece. */
public final class TestRequest {

    public static final String ID = "c6af9ac6-7b61-11e6-9a41-93e8deadbeef";

    private final String httpMethod;
    private final String path;
    private Headers headers = Headers.of("Host", "abcde12345.execute-api.us-east-1.amazonaws.com");
    private Bytes body = Bytes.EMPTY;
    private Map<String, String> pathParameters = Map.of();
    private Map<String, List<String>> query = Map.of();
    private Map<String, String> stageVariables = Map.of();
    private Authorization authorization = new Authorization.None();
    private @Nullable String basePath;

    private boolean traced;

    private TestRequest(String httpMethod, String path) {
        this.httpMethod = httpMethod;
        this.path = path;
    }

    public static TestRequest get(String path) {
        return new TestRequest("GET", path);
    }

    public static TestRequest post(String path, String body) {
        return new TestRequest("POST", path).body(Bytes.utf8(body));
    }

    public TestRequest body(Bytes value) {
        this.body = value;
        return this;
    }

    public TestRequest header(String name, String value) {
        this.headers = headers.plus(name, value);
        return this;
    }

    public TestRequest pathParameter(String name, String value) {
        this.pathParameters = Map.of(name, value);
        return this;
    }

    public TestRequest query(String name, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(query);
        more.put(name, List.of(values));
        this.query = more;
        return this;
    }

    public TestRequest stageVariable(String name, String value) {
        this.stageVariables = Map.of(name, value);
        return this;
    }

    public TestRequest authorization(Authorization value) {
        this.authorization = value;
        return this;
    }

    public TestRequest basePath(String value) {
        this.basePath = value;
        return this;
    }

    /** At a stage that has X-Ray on. */
    public TestRequest traced() {
        this.traced = true;
        return this;
    }

    public AuthorizedRequest to(TestMethod called) {
        Method method = called.method();
        IncomingRequest incoming = new IncomingRequest(
                ID,
                "AbCdEfGhIjKlMno=",
                Instant.ofEpochSecond(1_700_000_000),
                new HttpRequest(httpMethod, path, headers, body),
                new Peer("192.0.2.1", "HTTP/1.1", true, null));
        String full = (basePath == null ? "/dev" : "/" + basePath) + path;
        return new AuthorizedRequest(
                new RoutedRequest(
                        incoming,
                        servedAt(called),
                        called.resource(method),
                        method,
                        new RequestPath(full, path, pathParameters),
                        new QueryParameters(query)),
                authorization,
                null);
    }

    private ServedAt servedAt(TestMethod called) {
        Stage stage = new Stage(
                "dev",
                "dep123",
                null,
                null,
                false,
                null,
                null,
                Map.of(),
                stageVariables,
                null,
                null,
                null,
                traced,
                null,
                Map.of(),
                Instant.EPOCH,
                Instant.EPOCH);
        return new ServedAt(
                "000000000000",
                "us-east-1",
                called.api(),
                stage,
                "dep123",
                false,
                stageVariables,
                "abcde12345.execute-api.us-east-1.amazonaws.com",
                basePath);
    }
}

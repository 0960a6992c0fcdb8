package dev.gatehouse;

import dev.gatehouse.control.port.MethodTester;
import dev.gatehouse.control.request.TestInvokeAuthorizerRequest;
import dev.gatehouse.control.request.TestInvokeMethodRequest;
import dev.gatehouse.control.response.TestInvokeAuthorizerResponse;
import dev.gatehouse.control.response.TestInvokeMethodResponse;
import dev.gatehouse.flow.TestFlow;
import dev.gatehouse.flow.TestInvocation;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.record.ExecutionLog;
import dev.gatehouse.record.redaction.Redaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs methods for {@code TestInvokeMethod}; what they answer is no traffic of a stage, so it is not recorded. */
final class MethodTests implements MethodTester {

    private final TestFlow flow;
    private final AuthorizerTests authorizers;
    private final Redaction redaction;

    MethodTests(TestFlow flow, AuthorizerTests authorizers, Redaction redaction) {
        this.flow = flow;
        this.authorizers = authorizers;
        this.redaction = redaction;
    }

    @Override
    public TestInvokeAuthorizerResponse testInvokeAuthorizer(ApiSnapshot api, TestInvokeAuthorizerRequest request) {
        return authorizers.test(api, request);
    }

    @Override
    public TestInvokeMethodResponse testInvokeMethod(ApiSnapshot api, TestInvokeMethodRequest request) {
        FlowTrace trace = flow.run(invocation(api, request));
        HttpResponse answer = trace.answer().http();
        Map<String, String> last = new LinkedHashMap<>();
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Header header : answer.headers()) {
            last.put(header.name(), header.value());
            all.computeIfAbsent(header.name(), name -> new ArrayList<>()).add(header.value());
        }
        return new TestInvokeMethodResponse(
                answer.status(),
                answer.body().utf8(),
                last,
                all,
                ExecutionLog.of(trace, redaction).asTestInvokeLog(),
                trace.took().toMillis());
    }

    private static TestInvocation invocation(ApiSnapshot api, TestInvokeMethodRequest request) {
        Resource resource = Objects.requireNonNull(api.resources().get(request.resourceId()));
        Map<String, Method> methods = resource.resourceMethods();
        Method method = Objects.requireNonNull(methods.getOrDefault(request.httpMethod(), methods.get("ANY")));
        String given = Objects.requireNonNullElse(request.pathWithQueryString(), "");
        String target = given.isEmpty() ? resource.path() : given.startsWith("/") ? given : "/" + given;
        HttpRequest http = new HttpRequest(
                request.httpMethod(),
                target,
                TestHeaders.of(request.headers(), request.multiValueHeaders()),
                Bytes.utf8(Objects.requireNonNullElse(request.body(), "")));
        return new TestInvocation(
                api, resource, method, http, Objects.requireNonNullElse(request.stageVariables(), Map.of()));
    }
}

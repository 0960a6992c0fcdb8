package dev.gatehouse.flow.backend.awsservice;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;

/** What emulators need and AWS's own services do not, because these understand older protocols besides. */
sealed interface ServiceProtocol permits ServiceProtocol.AsItIs, ServiceProtocol.Target, SystemsManagerQuery {

    /** A header that the integration itself maps decides for the JSON protocol. */
    String TARGET = "X-Amz-Target";

    static ServiceProtocol of(ServiceCall call) {
        KnownService known = KnownService.named(call.service().qualified());
        if (call.action() == null
                || known.targetPrefix() == null
                || call.http().headers().has(TARGET)) {
            return new AsItIs();
        }
        String target = known.targetPrefix() + "." + call.action();
        Target byTarget = new Target(target, "application/x-amz-json-" + known.jsonVersion());
        return known.uriName().equals("ssm") ? new SystemsManagerQuery(byTarget, call.action()) : byTarget;
    }

    /** The call as the endpoint understands it. */
    HttpCall request(ServiceCall call, Reasons why);

    /** The answer as AWS would have given it. */
    default HttpResponse answer(ServiceCall call, HttpResponse answer, Reasons why) {
        return answer;
    }

    /** Nothing is changed. */
    record AsItIs() implements ServiceProtocol {

        @Override
        public HttpCall request(ServiceCall call, Reasons why) {
            if (call.service().name().equals("events")
                    && call.action() != null
                    && !call.http().headers().has(TARGET)) {
                why.add(new Reason.Noted("EventBridge takes an action only by a mapped header: map"
                        + " integration.request.header.X-Amz-Target to 'AWSEvents." + call.action() + "'"));
            }
            return call.http();
        }
    }

    /** {@code Action} in the query is enough for AWS; emulators look for the action in a header. */
    record Target(String target, String contentType) implements ServiceProtocol {

        @Override
        public HttpCall request(ServiceCall call, Reasons why) {
            why.add(new Reason.Noted(TARGET + ": " + target + " is added for the endpoint"));
            HttpCall http = call.http();
            return new HttpCall(
                    http.method(), http.uri(), headers(http), http.payload(), http.timeout(), http.transport());
        }

        Headers headers(HttpCall http) {
            boolean own = http.headers()
                    .last("Content-Type")
                    .filter(type -> !type.startsWith("application/json"))
                    .isPresent();
            Headers headers = http.headers().with(TARGET, target);
            return own ? headers : headers.with("Content-Type", contentType);
        }
    }
}

package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import java.util.ArrayList;
import java.util.List;

/** AWS with a Lambda function: what the template makes is the event. */
record LambdaRequests(LambdaFunction function, BodyMaker bodies, ParameterMappings mappings)
        implements Step<AuthorizedRequest, IntegrationRequest> {

    private static final String INVOCATION_TYPE = "X-Amz-Invocation-Type";

    @Override
    public IntegrationRequest apply(AuthorizedRequest request, Reasons why) {
        RequestView view = bodies.view(request, why);
        RequestParameters parameters = mappings.evaluate(view, why);
        MadeBody body = bodies.make(view, why);
        parameters.override(body.overrides(), why);
        List<Header> headers = new ArrayList<>();
        MappedHeaders.OF_AWS.apply(parameters.headers(), headers, why);
        return new IntegrationRequest(
                request, function.call(request, event(body), isAsynchronous(headers, why)), body.overrides());
    }

    /** Lambda needs an event: AWS sends {@code {}} where there is no body. */
    private static Bytes event(MadeBody body) {
        Bytes made = body.payload().bytes();
        return made.isEmpty() ? Bytes.utf8("{}") : made;
    }

    private static boolean isAsynchronous(List<Header> headers, Reasons why) {
        for (Header header : headers) {
            if (header.isNamed(INVOCATION_TYPE) && header.value().equals("Event")) {
                why.add(new Reason.Noted(
                        INVOCATION_TYPE + " is mapped to Event: the function's answer is not waited for"));
                return true;
            }
        }
        return false;
    }
}

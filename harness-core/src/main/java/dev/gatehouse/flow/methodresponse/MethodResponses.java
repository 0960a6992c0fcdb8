package dev.gatehouse.flow.methodresponse;

import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;
import java.util.List;

/** Sets up the method responses of one method. */
public final class MethodResponses {

    private static final String CONTENT_TYPE = "Content-Type";

    private MethodResponses() {}

    /**
     * The step for one method. It keeps nothing of a gateway, so gateways may share it.
     *
     * @param api the API
     * @param resource the method's resource
     * @param method the method
     * @param problems takes what is wrong with the method's responses
     */
    public static Step<MappedResponse, FinalResponse> compile(
            RestApi api, Resource resource, Method method, Problems problems) {
        Integration integration = method.methodIntegration();
        if (integration == null) {
            return (response, why) -> {
                throw GatewayFault.internalServerError("The method has no integration");
            };
        }
        if (!isProxy(integration.type())) {
            ElementAddress where = ElementAddress.method(method.httpMethod(), resource.path());
            DeclaredStatuses.check(method, integration, where, problems);
        }
        return new Answers(TraceOfAnswer.of(integration.type()), new ResponseCompression(api.minimumCompressionSize()));
    }

    private static boolean isProxy(IntegrationType type) {
        return type == IntegrationType.HTTP_PROXY || type == IntegrationType.AWS_PROXY;
    }

    private record Answers(TraceOfAnswer trace, ResponseCompression compression)
            implements Step<MappedResponse, FinalResponse> {

        @Override
        public FinalResponse apply(MappedResponse response, Reasons why) {
            HttpResponse http = response.http();
            IncomingRequest incoming =
                    response.endpoint().request().request().routed().incoming();
            List<Header> headers = ReservedHeaders.remap(http.headers(), why);
            if (!http.headers().has(CONTENT_TYPE)) {
                headers.add(new Header(CONTENT_TYPE, "application/json"));
            }
            trace.addTo(headers, incoming);
            HttpResponse plain = new HttpResponse(http.status(), new Headers(headers), http.body());
            return new FinalResponse(compression.apply(plain, incoming.http().headers(), why));
        }
    }
}

package dev.gatehouse.flow.httpapi.service;

import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceName;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiIntegrationRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.httpapi.parametermapping.CompiledValue;
import dev.gatehouse.flow.httpapi.parametermapping.RequestSource;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.parameter.MappedValue;
import dev.gatehouse.model.v2.parameter.ServiceAction;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the calls of one first-class integration. */
public final class ServiceCalls implements Step<AuthorizedHttpApiRequest, HttpApiIntegrationRequest> {

    private static final String REGION = "Region";

    private final ServiceAction action;
    private final Map<String, CompiledValue> parameters;
    private final Integration integration;

    private ServiceCalls(ServiceAction action, Map<String, CompiledValue> parameters, Integration integration) {
        this.action = action;
        this.parameters = parameters;
        this.integration = integration;
    }

    /**
     * Sets up an integration with a subtype.
     *
     * @throws IllegalArgumentException if there is no such subtype, or a parameter's value is none
     */
    public static ServiceCalls compile(Integration integration) {
        String subtype = String.valueOf(integration.integrationSubtype());
        ServiceAction action = ServiceAction.of(subtype)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no integration subtype '" + subtype + "'; those known are as SQS-SendMessage"));
        Map<String, CompiledValue> parameters = new LinkedHashMap<>();
        integration
                .requestParameters()
                .forEach((name, value) -> parameters.put(name, CompiledValue.of(MappedValue.ofRequest(value))));
        return new ServiceCalls(action, parameters, integration);
    }

    @Override
    public HttpApiIntegrationRequest apply(AuthorizedHttpApiRequest request, Reasons why) {
        Map<String, String> values = values(request, why);
        String own = values.remove(REGION);
        String region = own == null ? request.routed().arrival().region() : own;
        ServiceRequest written = new ServiceRequest(action, region, Duration.ofMillis(integration.timeoutInMillis()));
        ServiceName service = new ServiceName("", ServiceTarget.of(action).service(), region);
        return new HttpApiIntegrationRequest(
                request, new ServiceCall(service, null, written.with(values), integration.credentialsArn()));
    }

    /** A parameter that is mapped and has no value is the client's fault, optional ones too, as AWS has it. */
    private Map<String, String> values(AuthorizedHttpApiRequest request, Reasons why) {
        RequestSource source = RequestSource.of(request);
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> {
            String value = parameter.evaluate(source).orElse("");
            why.add(new Reason.ParameterMapped(name, parameter.source(), List.of(value)));
            if (value.isEmpty()) {
                throw GatewayFault.of(
                        GatewayResponseType.BAD_REQUEST_BODY,
                        "Bad Request",
                        "parameter " + name + " of " + action.subtype() + " is mapped from " + parameter.source()
                                + ", which has no value in this request");
            }
            values.put(name, value);
        });
        return values;
    }
}

package dev.gatehouse.flow.methodrequest.validation;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parameters that a request must carry. */
final class RequiredParameters {

    private final List<RequiredParameter> required;

    private RequiredParameters(List<RequiredParameter> required) {
        this.required = required;
    }

    /** AWS lists what is missing by place and name: header, path, querystring, whatever the definition's order is. */
    static RequiredParameters of(Method method) {
        List<RequiredParameter> required = new ArrayList<>();
        for (Map.Entry<String, Boolean> parameter : new TreeMap<>(method.requestParameters()).entrySet()) {
            if (parameter.getValue()) {
                RequiredParameter.parse(parameter.getKey()).ifPresent(required::add);
            }
        }
        return new RequiredParameters(List.copyOf(required));
    }

    void validate(RoutedRequest request, Reasons why) {
        List<String> missing = new ArrayList<>();
        for (RequiredParameter parameter : required) {
            boolean present = parameter.isIn(request);
            why.add(new Reason.ParameterValidated(parameter.text(), present));
            if (!present) {
                missing.add(parameter.name());
            }
        }
        if (!missing.isEmpty()) {
            String message = "Missing required request parameters: " + missing;
            throw GatewayFault.of(GatewayResponseType.BAD_REQUEST_PARAMETERS, message, message);
        }
    }
}

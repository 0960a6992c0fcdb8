package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.Method;
import java.util.List;

/** Reads one operation of a path into a method. */
final class MethodReader {

    private final Reading reading;
    private final RequestModelsReader models;
    private final SecurityReader security;
    private final RequestValidatorsReader validators;

    MethodReader(Reading reading, ModelsReader models, SecurityReader security, RequestValidatorsReader validators) {
        this.reading = reading;
        this.models = new RequestModelsReader(reading, models);
        this.security = security;
        this.validators = validators;
    }

    Method read(MethodSpot spot, Located pathItem, Located operation) {
        reading.findings().place(spot.address(), operation);
        MethodSecurity who = security.read(operation);
        ParametersReader parameters = new ParametersReader(reading, spot);
        List<Located> declared = parameters.declared(pathItem, operation);
        return new Method(
                spot.httpMethod(),
                who.authorizationType(),
                who.authorizer(),
                who.scopes(),
                who.apiKeyRequired(),
                operation.textOrNullIfEmpty("operationId"),
                validators.nameFor(operation, spot),
                parameters.requestParameters(declared),
                models.read(operation, declared, spot.address().child("requestModels")),
                new MethodResponsesReader(reading, models, spot).read(operation),
                new IntegrationReader(reading, spot).read(operation.get("x-amazon-apigateway-integration")));
    }
}

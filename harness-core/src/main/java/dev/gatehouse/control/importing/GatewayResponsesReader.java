package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code x-amazon-apigateway-gateway-responses}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-gateway-responses.html">The
 *     extension</a>
 */
final class GatewayResponsesReader {

    private final Reading reading;

    GatewayResponsesReader(Reading reading) {
        this.reading = reading;
    }

    Map<GatewayResponseType, GatewayResponse> read() {
        Map<GatewayResponseType, GatewayResponse> responses = new LinkedHashMap<>();
        reading.root().get("x-amazon-apigateway-gateway-responses").members().forEach((name, response) -> type(
                        name, response)
                .ifPresent(type -> responses.put(type, response(type, response))));
        return responses;
    }

    private GatewayResponse response(GatewayResponseType type, Located response) {
        ElementAddress address = ElementAddress.gatewayResponse(type);
        reading.findings().place(address, response);
        return new GatewayResponse(
                type,
                response.textOrNullIfEmpty("statusCode"),
                texts(response, "responseParameters", address),
                texts(response, "responseTemplates", address),
                false);
    }

    private Map<String, String> texts(Located response, String property, ElementAddress address) {
        Map<String, String> texts = new LinkedHashMap<>();
        response.get(property).members().forEach((name, value) -> {
            String text = value.text();
            if (text != null) {
                texts.put(name, text);
                reading.findings().place(address.child(property, name), value);
            }
        });
        return texts;
    }

    private Optional<GatewayResponseType> type(String name, Located response) {
        try {
            return Optional.of(GatewayResponseType.valueOf(name));
        } catch (IllegalArgumentException unknown) {
            reading.findings()
                    .error(response, "Unable to put gateway response '" + name + "': Invalid response type specified");
            return Optional.empty();
        }
    }
}

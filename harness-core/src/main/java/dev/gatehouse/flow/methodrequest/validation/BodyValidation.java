package dev.gatehouse.flow.methodrequest.validation;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models that the bodies of one method are held against, by content type. */
final class BodyValidation {

    /** AWS's name for the model of every content type that has none of its own. */
    private static final String DEFAULT = "$default";

    private final Map<String, String> modelNames;
    private final ModelSchemas schemas;

    private BodyValidation(Map<String, String> modelNames, ModelSchemas schemas) {
        this.modelNames = modelNames;
        this.schemas = schemas;
    }

    static BodyValidation compile(Method method, ElementAddress address, ModelSchemas schemas, Problems problems) {
        Map<String, String> names = new LinkedHashMap<>();
        method.requestModels().forEach((contentType, model) -> {
            if (!schemas.names().contains(model)) {
                problems.add(
                        address.child("requestModels", contentType),
                        "The API has no model " + model + "; it has " + String.join(", ", schemas.names()));
            }
            names.put(mediaType(contentType), model);
        });
        return new BodyValidation(names, schemas);
    }

    void validate(HttpRequest request, Reasons why) {
        String sent = request.headers().last("Content-Type").orElse(null);
        String contentType = sent == null || sent.isBlank() ? "application/json" : mediaType(sent);
        String model = model(contentType);
        if (model == null) {
            why.add(new Reason.ValidationSkipped(
                    "no model for content type " + contentType + ", and none for " + DEFAULT));
            return;
        }
        // AWS holds an empty body against the model as {}: one that has required fields refuses it.
        String body = request.body().isEmpty() ? "{}" : request.body().utf8();
        List<String> errors = schemas.validate(model, body);
        why.add(new Reason.BodyValidated(model, sent, errors));
        if (!errors.isEmpty()) {
            throw GatewayFault.of(
                            GatewayResponseType.BAD_REQUEST_BODY,
                            "Invalid request body",
                            "the body does not meet model " + model + ": " + String.join("; ", errors))
                    .withValidationError(errors.toString());
        }
    }

    private @Nullable String model(String contentType) {
        String own = modelNames.get(contentType);
        return own == null ? modelNames.get(DEFAULT) : own;
    }

    private static String mediaType(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.trim().toLowerCase(Locale.ROOT);
    }
}

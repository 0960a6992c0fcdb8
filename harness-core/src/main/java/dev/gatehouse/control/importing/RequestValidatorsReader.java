package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.RequestValidator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-amazon-apigateway-request-validators} and which of them a method uses.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-request-validators.html">The
 *     extension</a>
 */
final class RequestValidatorsReader {

    private static final String USE = "x-amazon-apigateway-request-validator";

    private final Reading reading;
    private final Located validators;

    RequestValidatorsReader(Reading reading) {
        this.reading = reading;
        this.validators = reading.root().get("x-amazon-apigateway-request-validators");
    }

    List<RequestValidator> read() {
        List<RequestValidator> read = new ArrayList<>();
        validators.members().forEach((name, validator) -> {
            reading.findings().place(ElementAddress.requestValidator(name), validator);
            read.add(new RequestValidator(
                    "", name, validator.flag("validateRequestBody"), validator.flag("validateRequestParameters")));
        });
        return read;
    }

    /** The name of the validator of an operation, or of all; null for none. */
    @Nullable
    String nameFor(Located operation, MethodSpot method) {
        Located own = operation.get(USE);
        Located use = own.exists() ? own : reading.root().get(USE);
        String name = use.text();
        if (name == null || name.isEmpty()) {
            return null;
        }
        if (!validators.members().containsKey(name)) {
            reading.findings().error(use, method.methodFault("Invalid Request Validator identifier specified"));
            return null;
        }
        return name;
    }
}

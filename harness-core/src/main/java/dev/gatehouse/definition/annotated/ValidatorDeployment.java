package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.CreateRequestValidatorRequest;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the request validators that methods ask for, each once. */
final class ValidatorDeployment {

    private final ControlPlane control;
    private final String apiId;
    private final Map<Validate, String> ids = new EnumMap<>(Validate.class);

    ValidatorDeployment(ControlPlane control, String apiId) {
        this.control = control;
        this.apiId = apiId;
    }

    /** The validator's id; null for none. */
    @Nullable
    String id(Validate validate) {
        return validate == Validate.NOTHING ? null : ids.computeIfAbsent(validate, this::create);
    }

    private String create(Validate validate) {
        return control.requestValidators()
                .createRequestValidator(new CreateRequestValidatorRequest(
                        apiId,
                        validate.name().toLowerCase(Locale.ROOT),
                        validate != Validate.PARAMETERS,
                        validate != Validate.BODY))
                .id();
    }
}

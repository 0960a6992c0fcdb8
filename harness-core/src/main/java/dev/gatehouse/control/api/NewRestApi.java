package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.request.CreateRestApiRequest;
import dev.gatehouse.control.request.EndpointConfigurationInput;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.EndpointConfiguration;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.RestApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the APIs of {@code CreateRestApi}. */
final class NewRestApi {

    private static final int MAXIMUM_COMPRESSION_SIZE = 10_485_760;

    private NewRestApi() {}

    static void check(CreateRestApiRequest request) {
        @Nullable EndpointConfigurationInput endpoint = request.endpointConfiguration();
        Validation validation = new Validation();
        if (endpoint != null) {
            validation
                    .allOf(
                            endpoint.types(),
                            "createRestApiInput.endpointConfiguration.types",
                            "[PRIVATE, EDGE, REGIONAL]")
                    .oneOf(
                            endpoint.ipAddressType(),
                            "createRestApiInput.endpointConfiguration.ipAddressType",
                            "[ipv4, dualstack]");
        }
        validation
                .oneOf(request.apiKeySource(), "createRestApiInput.apiKeySource", "[HEADER, AUTHORIZER]")
                .check();
        if (request.name().isBlank()) {
            throw ControlException.badRequest("API name must be specified");
        }
        if ("".equals(request.description())) {
            throw ControlException.badRequest("Description cannot be an empty string");
        }
        checkCompression(request.minimumCompressionSize());
        PolicyCheck.check(request.policy());
        if (endpoint != null && !Given.list(endpoint.vpcEndpointIds()).isEmpty() && !isPrivate(endpoint)) {
            throw ControlException.badRequest("VPC endpoint IDs are supported for the endpoint type PRIVATE only");
        }
    }

    private static boolean isPrivate(EndpointConfigurationInput endpoint) {
        return Given.list(endpoint.types()).contains(EndpointType.PRIVATE.name());
    }

    static void checkCompression(@Nullable Integer size) {
        if (size != null && (size < 0 || size > MAXIMUM_COMPRESSION_SIZE)) {
            throw ControlException.badRequest("Invalid minimum compression size, must be between 0 and 10485760");
        }
    }

    static RestApi of(AccountState account, CreateRestApiRequest request) {
        return new RestApi(
                account.ids().longId(),
                request.name(),
                request.description(),
                request.version(),
                account.now(),
                account.ids().longId(),
                endpoint(request.endpointConfiguration()),
                request.apiKeySource() == null ? ApiKeySource.HEADER : ApiKeySource.valueOf(request.apiKeySource()),
                Given.list(request.binaryMediaTypes()),
                request.minimumCompressionSize(),
                Given.notEmpty(request.policy()),
                Given.flag(request.disableExecuteApiEndpoint()),
                Given.map(request.tags()));
    }

    /** What the request does not say is as in the API that is copied. */
    static RestApi cloned(RestApi made, CreateRestApiRequest request, RestApi source) {
        return new RestApi(
                made.id(),
                made.name(),
                request.description() == null ? source.description() : made.description(),
                request.version() == null ? source.version() : made.version(),
                made.createdDate(),
                made.rootResourceId(),
                request.endpointConfiguration() == null ? source.endpointConfiguration() : made.endpointConfiguration(),
                request.apiKeySource() == null ? source.apiKeySource() : made.apiKeySource(),
                request.binaryMediaTypes() == null ? source.binaryMediaTypes() : made.binaryMediaTypes(),
                request.minimumCompressionSize() == null
                        ? source.minimumCompressionSize()
                        : made.minimumCompressionSize(),
                request.policy() == null ? source.policy() : made.policy(),
                request.disableExecuteApiEndpoint() == null
                        ? source.disableExecuteApiEndpoint()
                        : made.disableExecuteApiEndpoint(),
                made.tags());
    }

    static EndpointConfiguration endpoint(@Nullable EndpointConfigurationInput input) {
        if (input == null || input.types() == null) {
            return new EndpointConfiguration(List.of(EndpointType.EDGE), List.of(), "ipv4");
        }
        List<EndpointType> types =
                input.types().stream().map(EndpointType::valueOf).toList();
        if (types.isEmpty()) {
            throw ControlException.badRequest("REGIONAL Configuration and EDGE Configuration cannot be both DISABLED.");
        }
        if (types.size() > 1) {
            throw ControlException.badRequest("Cannot create an api with multiple Endpoint Types.");
        }
        String addresses = input.ipAddressType() == null ? addressType(types.get(0)) : input.ipAddressType();
        checkAddressType(types.contains(EndpointType.PRIVATE), addresses);
        return new EndpointConfiguration(types, Given.list(input.vpcEndpointIds()), addresses);
    }

    static void checkAddressType(boolean isPrivate, String addressType) {
        if (isPrivate && !addressType.equals("dualstack")) {
            throw ControlException.badRequest("Only dualstack ipAddressType is supported for Private APIs.");
        }
    }

    /** Private APIs are always dual-stack. */
    static String addressType(EndpointType type) {
        return type == EndpointType.PRIVATE ? "dualstack" : "ipv4";
    }
}

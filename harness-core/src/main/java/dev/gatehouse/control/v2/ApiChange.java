package dev.gatehouse.control.v2;

import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.Cors;
import org.jspecify.annotations.Nullable;

/** APIs that differ from others in one thing. */
final class ApiChange {

    private ApiChange() {}

    static Api withCors(Api api, @Nullable Cors cors) {
        return new Api(
                api.apiId(),
                api.name(),
                api.description(),
                api.version(),
                api.protocolType(),
                api.routeSelectionExpression(),
                api.apiKeySelectionExpression(),
                cors,
                api.disableExecuteApiEndpoint(),
                api.disableSchemaValidation(),
                api.ipAddressType(),
                api.apiGatewayManaged(),
                api.apiEndpoint(),
                api.createdDate(),
                api.tags(),
                api.warnings(),
                api.importInfo());
    }
}

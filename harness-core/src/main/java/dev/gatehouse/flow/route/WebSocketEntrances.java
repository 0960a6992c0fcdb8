package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.rest.ApiMapping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways to the stages of WebSocket APIs: by the API's own endpoint, or by a custom domain name.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-custom-domain-names.html">Custom
 *     domain names for WebSocket APIs</a>
 */
record WebSocketEntrances(ApiDirectory directory) {

    Optional<ServedWebSocketApi> api(RequestAddress address) {
        String id = address.apiId();
        if (id != null) {
            return directory.findWebSocketApi(id);
        }
        Optional<ServedDomain> domain = directory.domains().find(address.domainName());
        if (domain.isPresent()) {
            return domain.flatMap(known -> known.find(address.path()))
                    .flatMap(mapping -> directory.findWebSocketApi(mapping.apiId()));
        }
        return new DefaultEndpoints(directory).isAnyones(address) ? directory.defaultWebSocketApi() : Optional.empty();
    }

    WebSocketDestination reached(RequestAddress address, IncomingRequest incoming, Reasons why) {
        ServedWebSocketApi api = api(address).orElseThrow(() -> Forbidden.because("the API is not deployed any more"));
        ServedDomain domain = address.apiId() == null
                ? directory.domains().find(address.domainName()).orElse(null)
                : null;
        IncomingRequest admitted = new MutualTls(directory.domains().truststores())
                .admit(domain == null ? null : domain.domain(), incoming, why);
        return domain == null ? byEndpoint(api, address, admitted) : byDomain(domain, api, address, admitted, why);
    }

    private WebSocketDestination byEndpoint(ServedWebSocketApi api, RequestAddress address, IncomingRequest incoming) {
        StagePath path = StagePath.of(address.path());
        if (api.api().disableExecuteApiEndpoint() && !path.withinStage().startsWith("/@connections")) {
            throw Forbidden.because("API " + api.api().apiId()
                    + " has disableExecuteApiEndpoint, so only its custom domain names reach it");
        }
        ServedWebSocketStage stage = stage(api, path.stageName(), "The path is /{stage}, as in /dev");
        return new WebSocketDestination(
                incoming, arrival(stage, calledName(address, api, incoming), null), path.withinStage());
    }

    private WebSocketDestination byDomain(
            ServedDomain domain,
            ServedWebSocketApi api,
            RequestAddress address,
            IncomingRequest incoming,
            Reasons why) {
        ApiMapping mapping = domain.find(address.path())
                .orElseThrow(() -> Forbidden.because("no API mapping covers " + address.path()));
        String key = mapping.apiMappingKey();
        String rest = key.isEmpty() ? address.path() : address.path().substring(key.length() + 1);
        ServedWebSocketStage stage = stage(
                api,
                String.valueOf(mapping.stage()),
                "The API mapping of " + domain.domain().domainName() + " has to name one");
        why.add(new Reason.DomainMatched(
                domain.domain().domainName(),
                mapping.basePath(),
                mapping.apiId(),
                stage.stage().stageName()));
        return new WebSocketDestination(
                incoming, arrival(stage, address.domainName(), mapping.basePath()), rest.isEmpty() ? "/" : rest);
    }

    private static ServedWebSocketStage stage(ServedWebSocketApi api, String stageName, String hint) {
        ServedWebSocketStage stage = api.stages().get(stageName);
        if (stage == null) {
            throw Forbidden.because(
                    "API " + api.api().apiId() + " (" + api.api().name()
                            + ") has no stage '" + stageName + "' with a deployment; it has "
                            + api.stages().keySet() + ". " + hint);
        }
        return stage;
    }

    /**
     * Functions call back to the name in their event. AWS's own name would lead to AWS, so a test that called by address
     * shows that address.
     */
    private String calledName(RequestAddress address, ServedWebSocketApi api, IncomingRequest incoming) {
        return address.isLocal()
                ? incoming.http().headers().first("Host").orElse(address.domainName())
                : DefaultEndpoints.domainName(address, api.api().apiId(), directory.region());
    }

    private HttpApiArrival arrival(ServedWebSocketStage stage, String domainName, @Nullable String basePath) {
        return new HttpApiArrival(
                directory.accountId(),
                directory.region(),
                stage.deployed().snapshot().api(),
                stage.stage(),
                stage.deploymentId(),
                domainName,
                basePath);
    }
}

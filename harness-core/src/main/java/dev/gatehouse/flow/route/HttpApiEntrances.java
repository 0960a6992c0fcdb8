package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.model.rest.ApiMapping;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways to the stages of HTTP APIs: by the API's own endpoint, or by a custom domain name.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html">Stages of HTTP APIs</a>
 */
record HttpApiEntrances(ApiDirectory directory) {

    /** The HTTP API that a request is for; empty where it is for a REST API or for nobody. */
    Optional<ServedHttpApi> api(RequestAddress address) {
        String id = address.apiId();
        if (id != null) {
            return directory.findHttpApi(id);
        }
        Optional<ServedDomain> domain = directory.domains().find(address.domainName());
        if (domain.isPresent()) {
            return domain.flatMap(known -> known.find(address.path()))
                    .flatMap(mapping -> directory.findHttpApi(mapping.apiId()));
        }
        return new DefaultEndpoints(directory).isAnyones(address) ? directory.defaultHttpApi() : Optional.empty();
    }

    /**
     * The stage that a request reaches.
     *
     * @throws GatewayFault 404 if it reaches none
     */
    HttpApiDestination reached(RequestAddress address, IncomingRequest incoming, Reasons why) {
        ServedHttpApi api = api(address).orElseThrow(() -> notFound("the API is not deployed any more"));
        ServedDomain domain = address.apiId() == null
                ? directory.domains().find(address.domainName()).orElse(null)
                : null;
        IncomingRequest admitted = new MutualTls(directory.domains().truststores())
                .admit(domain == null ? null : domain.domain(), incoming, why);
        return domain == null ? byEndpoint(api, address, admitted) : byDomain(domain, api, address, admitted, why);
    }

    /** A path's first segment names a stage if there is one of that name, and otherwise belongs to {@code $default}. */
    private HttpApiDestination byEndpoint(ServedHttpApi api, RequestAddress address, IncomingRequest incoming) {
        if (api.api().disableExecuteApiEndpoint()) {
            throw notFound(
                    "API " + named(api) + " has disableExecuteApiEndpoint, so only its custom domain names reach it");
        }
        StagePath path = StagePath.of(address.path());
        boolean names = !path.stageName().equals(ServedHttpApi.DEFAULT_STAGE);
        ServedHttpStage stage = names ? api.stages().get(path.stageName()) : null;
        String within = stage == null ? address.path() : path.withinStage();
        ServedHttpStage reached = stage == null ? api.defaultStage() : stage;
        if (reached == null) {
            throw notFound(
                    api.stages().isEmpty()
                            ? "API " + named(api) + " has no stage with a deployment: deploy it to one"
                            : "API " + named(api) + " has no stage '" + path.stageName()
                                    + "' and no stage $default; it has "
                                    + api.stages().keySet()
                                    + ". Without $default the path begins with the stage, as in /dev/pets");
        }
        String domainName = DefaultEndpoints.domainName(address, api.api().apiId(), directory.region());
        HttpApiArrival arrival = arrival(reached, domainName, null);
        String full = stage == null ? within : "/" + path.stageName() + within;
        return new HttpApiDestination(new ServedHttpApiRequest(incoming, arrival, full, within), reached.deployed());
    }

    private HttpApiDestination byDomain(
            ServedDomain domain, ServedHttpApi api, RequestAddress address, IncomingRequest incoming, Reasons why) {
        ApiMapping mapping = domain.find(address.path()).orElseThrow(() -> notFound("no API mapping covers the path"));
        String stageName = mapping.stage() == null ? ServedHttpApi.DEFAULT_STAGE : mapping.stage();
        ServedHttpStage stage = api.stages().get(stageName);
        if (stage == null) {
            throw notFound("the mapping " + mapping.basePath() + " of "
                    + domain.domain().domainName() + " leads to the stage '" + stageName + "', which is none of API "
                    + named(api));
        }
        why.add(new Reason.DomainMatched(domain.domain().domainName(), mapping.basePath(), mapping.apiId(), stageName));
        String key = mapping.apiMappingKey();
        String rest = key.isEmpty() ? address.path() : address.path().substring(key.length() + 1);
        HttpApiArrival arrival = arrival(stage, address.domainName(), mapping.basePath());
        return new HttpApiDestination(
                new ServedHttpApiRequest(incoming, arrival, address.path(), rest.isEmpty() ? "/" : rest),
                stage.deployed());
    }

    private HttpApiArrival arrival(ServedHttpStage stage, String domainName, @Nullable String basePath) {
        return new HttpApiArrival(
                directory.accountId(),
                directory.region(),
                stage.deployed().snapshot().api(),
                stage.stage(),
                stage.deploymentId(),
                domainName,
                basePath);
    }

    static GatewayFault notFound(String truth) {
        return GatewayFault.of(GatewayResponseType.RESOURCE_NOT_FOUND, "Not Found", truth);
    }

    private static String named(ServedHttpApi api) {
        return api.api().apiId() + " (" + api.api().name() + ")";
    }
}

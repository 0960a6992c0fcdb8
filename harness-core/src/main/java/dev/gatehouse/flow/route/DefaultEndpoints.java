package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.rest.EndpointType;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The endpoints that APIs have of their own, <code>{api}.execute-api.{region}.amazonaws.com</code>.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html">Invoke REST APIs</a>
 */
record DefaultEndpoints(ApiDirectory directory) {

    ReachedStage reached(RequestAddress address, Peer peer) {
        ServedApi api = api(address);
        StagePath path = StagePath.of(address.path());
        ServedStage stage = api.stages().get(path.stageName());
        if (stage == null) {
            throw Forbidden.because("API " + named(api) + " has no stage '" + path.stageName() + "'; it has "
                    + api.stages().keySet() + ". The path begins with the stage, as in /dev/pets");
        }
        if (api.api().disableExecuteApiEndpoint()) {
            throw Forbidden.because(
                    "API " + named(api) + " has disableExecuteApiEndpoint, so only its custom domain names reach it");
        }
        String closed = new Entrance(api.api(), peer, address.domainName()).closed();
        if (closed != null) {
            throw Forbidden.because(closed);
        }
        return new ReachedStage(
                api,
                stage,
                domainName(address, api.api().id(), directory.region()),
                null,
                type(api),
                "/" + path.stageName() + path.withinStage(),
                path.withinStage());
    }

    private ServedApi api(RequestAddress address) {
        String id = address.apiId();
        if (id != null) {
            return directory.find(id).orElseThrow(() -> Forbidden.because("there is no deployed API " + id));
        }
        Optional<ServedApi> api = isAnyones(address) ? directory.defaultApi() : Optional.empty();
        return api.orElseThrow(() -> Forbidden.because(unknown(address)));
    }

    /** An account that deals in domain names may be called by a name that leads nowhere, as on AWS. */
    boolean isAnyones(RequestAddress address) {
        return !address.namesDomain()
                && (address.isLocal() || directory.domains().names().isEmpty());
    }

    private String unknown(RequestAddress address) {
        List<String> names = directory.domains().names();
        return "the host " + address.domainName() + " names no API"
                + (names.isEmpty() ? "" : ", and is none of the domain names " + names) + "; this gateway serves "
                + directory.served().size()
                + ": call {api}.execute-api.localhost, /_aws/execute-api/{api}/{stage}/..., or a domain name";
    }

    private static EndpointType type(ServedApi api) {
        Iterator<EndpointType> types = api.api().endpointConfiguration().types().iterator();
        return types.hasNext() ? types.next() : EndpointType.EDGE;
    }

    private static String named(ServedApi api) {
        return api.api().id() + " (" + api.api().name() + ")";
    }

    /** The name AWS would have been called by, where the test called by address: functions read it from their event. */
    static String domainName(RequestAddress address, String apiId, String region) {
        return address.domainName().contains(".execute-api.")
                ? address.domainName()
                : apiId + ".execute-api." + region + ".amazonaws.com";
    }
}

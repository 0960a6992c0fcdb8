package dev.gatehouse.flow.route;

import dev.gatehouse.flow.deployment.CompiledMethod;
import dev.gatehouse.flow.deployment.RouteMatch;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.flow.methodrequest.iam.SignatureFaults;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** Finds what answers a request. */
public final class Router {

    private final ApiDirectory directory;
    private final DoubleSupplier chance;

    /**
     * A router.
     *
     * @param directory the APIs
     * @param chance from 0 to below 1, drawn for each request to a stage with a canary
     */
    public Router(ApiDirectory directory, DoubleSupplier chance) {
        this.directory = directory;
        this.chance = chance;
    }

    /**
     * Finds API and stage.
     *
     * @throws GatewayFault 403 "Forbidden" if there is no such stage
     */
    public Destination destination(IncomingRequest incoming) {
        RequestAddress address = RequestAddress.of(incoming.http());
        ServedApi api = api(address);
        ServedStage stage = api.stages().get(address.stageName());
        if (stage == null) {
            throw forbidden("API " + api.api().id() + " (" + api.api().name() + ") has no stage '" + address.stageName()
                    + "'; it has " + api.stages().keySet() + ". The path begins with the stage, as in /dev/pets");
        }
        if (api.api().disableExecuteApiEndpoint()) {
            throw forbidden("API " + api.api().id() + " (" + api.api().name()
                    + ") has disableExecuteApiEndpoint, so only" + " its custom domain names reach it");
        }
        String closed = new Entrance(api.api(), incoming.peer(), address.domainName()).closed();
        if (closed != null) {
            throw forbidden(closed);
        }
        boolean canary = stage.canary() != null && stage.goesToCanary(chance.getAsDouble());
        ServedRequest request = new ServedRequest(
                incoming, servedAt(address, api, stage, canary), address.fullPath(), address.withinStage());
        return new Destination(request, stage.deployment(canary));
    }

    private ServedApi api(RequestAddress address) {
        String id = address.apiId();
        Optional<ServedApi> api = id == null ? directory.defaultApi() : directory.find(id);
        return api.orElseThrow(() -> forbidden(
                id != null
                        ? "there is no deployed API " + id
                        : "the host " + address.domainName() + " names no API, and this gateway serves "
                                + directory.served().size()
                                + ": call {api}.execute-api.localhost, or /_aws/execute-api/{api}/{stage}/..."));
    }

    private ServedAt servedAt(RequestAddress address, ServedApi api, ServedStage stage, boolean canary) {
        return new ServedAt(
                directory.accountId(),
                directory.region(),
                api.api(),
                stage.stage(),
                stage.deploymentId(canary),
                canary,
                stage.variables(canary),
                domainName(address, api),
                null);
    }

    /** The name AWS would have been called by, where the test called by address: functions read it from their event. */
    private String domainName(RequestAddress address, ServedApi api) {
        return address.domainName().contains(".execute-api.")
                ? address.domainName()
                : api.api().id() + ".execute-api." + directory.region() + ".amazonaws.com";
    }

    private static GatewayFault forbidden(String truth) {
        return GatewayFault.of(GatewayResponseType.ACCESS_DENIED, "Forbidden", truth)
                .withErrorType("ForbiddenException");
    }

    /**
     * Finds the method.
     *
     * @throws GatewayFault 403 "Missing Authentication Token" if no resource has this path and method
     */
    public Route route(Destination destination, Reasons why) {
        ServedRequest served = destination.request();
        String httpMethod = served.incoming().http().method();
        Optional<RouteMatch<CompiledMethod>> match =
                destination.deployment().routes().find(httpMethod, served.pathWithinStage());
        return match.map(found -> matched(served, found, why)).orElseThrow(() -> unknown(destination, why));
    }

    private static Route matched(ServedRequest served, RouteMatch<CompiledMethod> match, Reasons why) {
        CompiledMethod method = match.target();
        why.add(new Reason.RouteMatched(
                method.method().httpMethod(), method.resource().path(), match.parameters()));
        return Route.of(served, method, match.parameters());
    }

    private static GatewayFault unknown(Destination destination, Reasons why) {
        ServedRequest served = destination.request();
        String httpMethod = served.incoming().http().method();
        NearestRoutes.of(destination.deployment().snapshot(), httpMethod, served.pathWithinStage())
                .forEach(why::add);
        return SignatureFaults.unsigned(
                served.incoming().http().headers(),
                "no resource answers " + httpMethod + " " + served.pathWithinStage() + " at stage "
                        + served.servedAt().stage().stageName());
    }
}

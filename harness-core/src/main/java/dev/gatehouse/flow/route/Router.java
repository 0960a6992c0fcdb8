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
import dev.gatehouse.model.rest.Model;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

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
     * @throws GatewayFault 403 "Forbidden" if host and path lead to none
     */
    public Destination destination(IncomingRequest incoming, Reasons why) {
        RequestAddress address = RequestAddress.of(incoming.http());
        @Nullable ServedDomain domain = domain(address);
        IncomingRequest admitted = new MutualTls(directory.domains().truststores())
                .admit(domain == null ? null : domain.domain(), incoming, why);
        ReachedStage reached = domain == null
                ? new DefaultEndpoints(directory).reached(address, incoming.peer())
                : new CustomDomains(directory).reached(domain, address, why);
        ServedStage stage = reached.stage();
        boolean canary = stage.canary() != null && stage.goesToCanary(chance.getAsDouble());
        ServedRequest request = new ServedRequest(
                MethodOverride.apply(admitted, why),
                servedAt(reached, canary),
                reached.fullPath(),
                reached.withinStage());
        return new Destination(request, stage.deployment(canary));
    }

    private @Nullable ServedDomain domain(RequestAddress address) {
        return address.apiId() == null
                ? directory.domains().find(address.domainName()).orElse(null)
                : null;
    }

    private ServedAt servedAt(ReachedStage reached, boolean canary) {
        ServedStage stage = reached.stage();
        return new ServedAt(
                directory.accountId(),
                directory.region(),
                reached.api().api(),
                stage.stage(),
                stage.deploymentId(canary),
                canary,
                stage.variables(canary),
                reached.domainName(),
                reached.basePath(),
                reached.endpoint());
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
        Map<String, Model> models = destination.deployment().snapshot().models();
        return match.map(found -> matched(served, found, models, why)).orElseThrow(() -> unknown(destination, why));
    }

    private static Route matched(
            ServedRequest served, RouteMatch<CompiledMethod> match, Map<String, Model> models, Reasons why) {
        CompiledMethod method = match.target();
        why.add(new Reason.RouteMatched(
                method.method().httpMethod(), method.resource().path(), match.parameters()));
        return Route.of(served, method, match.parameters(), models);
    }

    private static GatewayFault unknown(Destination destination, Reasons why) {
        ServedRequest served = destination.request();
        String httpMethod = served.incoming().http().method();
        StageTwice twice = new StageTwice(served.servedAt().stage().stageName(), served.pathWithinStage());
        NearestRoutes.of(destination.deployment().snapshot(), httpMethod, served.pathWithinStage()).stream()
                .map(twice::explain)
                .forEach(why::add);
        return SignatureFaults.unsigned(
                served.incoming().http().headers(),
                "no resource answers " + httpMethod + " " + served.pathWithinStage() + " at stage "
                        + served.servedAt().stage().stageName() + twice.because());
    }
}

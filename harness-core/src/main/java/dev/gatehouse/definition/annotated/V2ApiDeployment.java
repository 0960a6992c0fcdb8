package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issues the operations that make an annotated HTTP or WebSocket API. */
final class V2ApiDeployment {

    private static final Logger LOG = LoggerFactory.getLogger(V2ApiDeployment.class);

    private final ControlPlane control;
    private final DefinedV2Api api;
    private final Findings findings = new Findings();
    private final Map<ElementAddress, Origin> places = new LinkedHashMap<>();

    V2ApiDeployment(ControlPlane control, DefinedV2Api api) {
        this.control = control;
        this.api = api;
        places.put(ElementAddress.api(), api.elements().origin());
    }

    /**
     * Makes the API and deploys it.
     *
     * @throws DefinitionException if AWS would refuse any of it; there is no API then
     */
    DeployedDefinition deploy(String stageName) {
        String apiId = findings.attempt(
                        asked(api.annotations()), () -> api.create().by(control, "ApiId"))
                .orElse("");
        findings.throwIfAny();
        routes(apiId);
        if (findings.count() == 0) {
            findings.attempt(
                    asked(List.of(api.annotations().get(0), StageVariable.class, Throttling.class, AccessLog.class)),
                    () -> stage(apiId, stageName));
        }
        DeployedStage stage = new DeployedStage(apiId, stageName);
        if (findings.count() == 0) {
            new UsagePlanDeployment(control, stage).putAll(api.elements(), findings);
            new DomainDeployment(control, api.kind(), stage).mapAll(api.elements(), findings);
        }
        if (findings.count() > 0) {
            withdraw(apiId);
        }
        findings.throwIfAny();
        Handlers handlers = Handlers.of(api.authorizers(), integrations());
        return new DeployedDefinition(
                List.of(stage), new Origins(places), List.of(), handlers.functionNames(), handlers.functions());
    }

    private void withdraw(String apiId) {
        try {
            V2Call.to("DeleteApi", apiId).by(control);
        } catch (ControlException mapped) {
            // a domain name leads to it; what is wrong with another mapping is what matters
            LOG.debug("The API {} stays", apiId, mapped);
        }
    }

    private Asked asked(List<Class<?>> annotations) {
        return Asked.by(api.elements().origin(), annotations.toArray(Class<?>[]::new));
    }

    private List<IntegrationSpec> integrations() {
        return api.routes().stream()
                .filter(DefinedRoute::isIntegrated)
                .map(DefinedRoute::integration)
                .toList();
    }

    private void routes(String apiId) {
        DefinedV2Api.Routes routes = api.routesOf(control, apiId, findings);
        if (findings.count() > 0) {
            // without its authorizer or model every route would be refused too
            return;
        }
        for (DefinedRoute route : api.routes()) {
            findings.attempt(Asked.byAny(route.origin(), route.java()), () -> routes.put(route))
                    .filter(id -> !id.isEmpty())
                    .ifPresent(id -> places.put(ElementAddress.v2Integration(id), route.origin()));
            route.keys().forEach(key -> places.put(ElementAddress.route(key), route.origin()));
        }
    }

    private String stage(String apiId, String stageName) {
        boolean autoDeploy = api.autoDeploy();
        String deploymentId =
                autoDeploy ? "" : V2Call.to("CreateDeployment", apiId).by(control, "DeploymentId");
        Class<?> type = api.elements().type();
        return V2Call.to("CreateStage", apiId)
                .with("StageName", stageName)
                .with("DeploymentId", deploymentId)
                .with("AutoDeploy", autoDeploy)
                .with("StageVariables", StageVariables.of(api.elements()))
                .with(
                        "AccessLogSettings",
                        V2Parts.accessLog(type.getAnnotation(AccessLog.class), api.name(), control.location()))
                .with("DefaultRouteSettings", defaultSettings(type))
                .with("RouteSettings", routeSettings())
                .by(control, "StageName");
    }

    private ObjectNode defaultSettings(Class<?> type) {
        ObjectNode settings = api.routeSettings();
        settings.setAll(V2Parts.throttling(type.getAnnotation(Throttling.class)));
        return settings;
    }

    private ObjectNode routeSettings() {
        ObjectNode byKey = JsonNodeFactory.instance.objectNode();
        for (DefinedRoute route : api.routes()) {
            Throttling throttling = route.java().getAnnotation(Throttling.class);
            if (throttling != null) {
                route.keys().forEach(key -> byKey.set(key, V2Parts.throttling(throttling)));
            }
        }
        return byKey;
    }
}

package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.request.GetResourcesRequest;
import dev.gatehouse.control.request.GetRestApisRequest;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.RestApi;
import java.time.Clock;
import java.util.List;

/** The control plane alone, with an annotated class deployed to it. */
record Account(ControlPlane control, DeployedDefinition deployed) {

    static ControlPlane empty() {
        return new ControlPlane(new Location("eu-west-1", "123456789012"), Clock.systemUTC(), DeploymentListener.NONE);
    }

    static Account with(Class<?> api) {
        ControlPlane control = empty();
        return new Account(control, AnnotatedDefinition.of(api).deployTo(control, DefinitionOptions.defaults()));
    }

    static List<RestApi> apis(ControlPlane control) {
        return control.restApis()
                .getRestApis(new GetRestApisRequest(null, null))
                .items();
    }

    String apiId() {
        return deployed.stages().get(0).apiId();
    }

    RestApi api() {
        return apis(control).get(0);
    }

    Method method(String httpMethod, String path) {
        return control
                .resources()
                .getResources(new GetResourcesRequest(apiId(), null, null, List.of("methods")))
                .items()
                .stream()
                .filter(resource -> path.equals(resource.path()))
                .map(resource -> resource.resourceMethods().get(httpMethod))
                .findFirst()
                .orElseThrow();
    }
}

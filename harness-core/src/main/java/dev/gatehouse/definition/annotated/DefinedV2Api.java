package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import java.util.List;

/** An annotated API of {@code apigatewayv2}, read and found to be consistent. */
sealed interface DefinedV2Api permits DefinedHttpApi, DefinedWebSocketApi {

    /** Makes the routes of one Java method, and the integration that they lead to. */
    @FunctionalInterface
    interface Routes {

        /** Makes them, and gives the id of their integration; empty text if they have none. */
        String put(DefinedRoute route);
    }

    ApiKind kind();

    Elements elements();

    String name();

    /** The stage that the class says. */
    String stage();

    List<DefinedRoute> routes();

    DefinedAuthorizers authorizers();

    /** The annotation of the API and those that the API itself is made of. */
    List<Class<?>> annotations();

    /** The operation that makes the API. */
    V2Call create();

    boolean autoDeploy();

    /** What the stage does with routes, but for limits. */
    ObjectNode routeSettings();

    /** Makes what routes need, and gives what makes routes. */
    Routes routesOf(ControlPlane control, String apiId, Findings findings);
}

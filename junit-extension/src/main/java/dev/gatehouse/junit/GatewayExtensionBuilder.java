package dev.gatehouse.junit;

import dev.gatehouse.junit.internal.DefinitionSource;
import dev.gatehouse.junit.internal.StandInName;
import dev.gatehouse.junit.internal.TestDefinition;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what a {@link GatewayExtension} serves; the programmatic twin of {@link GatewayTest}. */
public final class GatewayExtensionBuilder {

    private final List<DefinitionSource> sources = new ArrayList<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Set<String> waived = new LinkedHashSet<>();
    private final Map<String, Object> functions = new LinkedHashMap<>();
    private final Map<StandInName, URI> backends = new LinkedHashMap<>();
    private String stage = "";
    private Share share = Share.NOTHING;

    GatewayExtensionBuilder() {}

    /** Adds APIs that annotated classes or interfaces define. */
    public GatewayExtensionBuilder annotated(Class<?>... apis) {
        for (Class<?> api : apis) {
            sources.add(new DefinitionSource.Annotated(api));
        }
        return this;
    }

    /** Adds an OpenAPI or Swagger document: a file below the project's directory, or a class path resource. */
    public GatewayExtensionBuilder openApi(String location) {
        sources.add(new DefinitionSource.OpenApi(location));
        return this;
    }

    /** Adds an OpenAPI 3.0 document that becomes an HTTP API, a file below the project's directory or a class path resource. */
    public GatewayExtensionBuilder httpApi(String location) {
        sources.add(new DefinitionSource.HttpApi(location));
        return this;
    }

    /** Adds a CloudFormation template: a file below the project's directory, or a class path resource. */
    public GatewayExtensionBuilder cloudFormation(String location) {
        sources.add(new DefinitionSource.CloudFormation(location));
        return this;
    }

    /** Sets a parameter of the template. */
    public GatewayExtensionBuilder parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /** Ignores what is not supported under this name; the report lists it. */
    public GatewayExtensionBuilder waive(String name) {
        waived.add(name);
        return this;
    }

    /** Names the stage to serve or to aim at. */
    public GatewayExtensionBuilder stage(String name) {
        stage = name;
        return this;
    }

    /** Lets a handler stand in for a Lambda function; every gateway gets the same object. */
    public GatewayExtensionBuilder function(String nameOrLogicalId, Object handler) {
        functions.put(nameOrLogicalId, handler);
        return this;
    }

    /** Lets a running server stand in for the host of an HTTP integration. */
    public GatewayExtensionBuilder httpBackend(String host, URI server) {
        backends.put(StandInName.host(host), server);
        return this;
    }

    /** Lets a running server or emulator stand in for an AWS service, as integration URIs name it. */
    public GatewayExtensionBuilder serviceBackend(String service, URI server) {
        backends.put(StandInName.service(service), server);
        return this;
    }

    /** Says who shares a running gateway. */
    public GatewayExtensionBuilder share(Share with) {
        share = with;
        return this;
    }

    /**
     * The extension.
     *
     * @throws IllegalStateException if no definition was named
     */
    public GatewayExtension build() {
        if (sources.isEmpty()) {
            throw new IllegalStateException(
                    "No definition: call annotated(...), openApi(...) or cloudFormation(...) before build().");
        }
        return new GatewayExtension(new TestDefinition(sources, stage, parameters, waived, share, functions, backends));
    }
}

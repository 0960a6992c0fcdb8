package dev.gatehouse.junit.internal;

import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.Share;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * What a test class says it wants to run against: also the key under which a loaded definition is kept for the run.
 *
 * @param sources where the definition is; at least one
 * @param stage the stage to serve; empty for the definition's own
 * @param parameters values of the template's parameters
 * @param waived names of unsupported things that may be ignored
 * @param share who shares a running gateway
 * @param functions handlers by function, of a programmatic extension
 * @param backends servers by what they stand in for, of a programmatic extension
 */
public record TestDefinition(
        List<DefinitionSource> sources,
        String stage,
        Map<String, String> parameters,
        Set<String> waived,
        Share share,
        Map<String, Object> functions,
        Map<StandInName, URI> backends) {

    public TestDefinition {
        sources = List.copyOf(sources);
        parameters = Map.copyOf(parameters);
        waived = Set.copyOf(waived);
        functions = Map.copyOf(functions);
        backends = Map.copyOf(backends);
        if (!parameters.isEmpty() && sources.stream().noneMatch(DefinitionSource.CloudFormation.class::isInstance)) {
            throw new ExtensionConfigurationException("The test has the parameter "
                    + String.join(", ", new TreeSet<>(parameters.keySet()))
                    + ", and only CloudFormation templates have parameters. Leave it out, or name a template.");
        }
    }

    static TestDefinition of(GatewayTest annotation, Class<?> testClass) {
        List<DefinitionSource> sources = new ArrayList<>();
        for (Class<?> api : annotation.value()) {
            sources.add(new DefinitionSource.Annotated(api));
        }
        for (String location : annotation.openApi()) {
            sources.add(new DefinitionSource.OpenApi(location));
        }
        for (String location : annotation.httpApi()) {
            sources.add(new DefinitionSource.HttpApi(location));
        }
        for (String location : annotation.cloudFormation()) {
            sources.add(new DefinitionSource.CloudFormation(location));
        }
        if (sources.isEmpty()) {
            throw new ExtensionConfigurationException(
                    "@GatewayTest on " + testClass.getName()
                            + " names no definition. Give it an annotated class, openApi = \"...\" or cloudFormation = \"...\".");
        }
        return new TestDefinition(
                sources,
                annotation.stage(),
                parameters(annotation, testClass),
                Set.of(annotation.waive()),
                annotation.share(),
                Map.of(),
                Map.of());
    }

    private static Map<String, String> parameters(GatewayTest annotation, Class<?> testClass) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : annotation.parameters()) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw new ExtensionConfigurationException("@GatewayTest on " + testClass.getName()
                        + ": the parameter \"" + parameter + "\" is not of the form Name=value.");
            }
            parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return parameters;
    }

    /** What loading depends on, and nothing else: test classes that agree on it share what was compiled. */
    Object loadingKey() {
        return List.of(sources, stage, parameters, waived);
    }
}

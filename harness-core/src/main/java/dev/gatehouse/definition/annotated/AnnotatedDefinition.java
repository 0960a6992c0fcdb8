package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Problem;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An API that an annotated class or interface defines.
 *
 * <pre>{@code
 * Definition pets = AnnotatedDefinition.of(PetApi.class);
 * }</pre>
 *
 * <p>Annotations have no unsupported properties, so there is nothing to waive; what is inconsistent is reported when the
 * definition is deployed, all of it in one {@link DefinitionException}, and then there is no API.
 */
public final class AnnotatedDefinition implements Definition {

    private final Class<?> type;

    private AnnotatedDefinition(Class<?> type) {
        this.type = type;
    }

    /**
     * The API of a class or interface.
     *
     * @param type has {@link RestApi}, {@link HttpApi} or {@link WebSocketApi}
     */
    public static AnnotatedDefinition of(Class<?> type) {
        return new AnnotatedDefinition(type);
    }

    @Override
    public DeployedDefinition deployTo(ControlPlane control, DefinitionOptions options) {
        Elements elements = new Elements(type);
        List<Annotation> kinds = Stream.of(RestApi.class, HttpApi.class, WebSocketApi.class)
                .<Annotation>map(type::getAnnotation)
                .filter(Objects::nonNull)
                .toList();
        if (kinds.size() != 1) {
            throw new DefinitionException(notOne(elements, kinds));
        }
        Findings findings = new Findings();
        if (kinds.get(0) instanceof RestApi rest) {
            DefinedApi api = DefinedApi.read(elements, rest, findings);
            findings.throwIfAny();
            return new ApiDeployment(control, api).deploy(stage(options, rest.stage()));
        }
        DefinedV2Api api = kinds.get(0) instanceof HttpApi http
                ? DefinedHttpApi.read(elements, http, findings)
                : DefinedWebSocketApi.read(elements, (WebSocketApi) kinds.get(0), findings);
        findings.throwIfAny();
        return new V2ApiDeployment(control, api).deploy(stage(options, api.stage()));
    }

    private static String stage(DefinitionOptions options, String declared) {
        String wanted = options.stage();
        return wanted == null ? declared : wanted;
    }

    private static Problem notOne(Elements elements, List<Annotation> kinds) {
        String name = elements.type().getName();
        if (kinds.isEmpty()) {
            return new Problem(
                    elements.origin(),
                    name + " has no @RestApi, @HttpApi or @WebSocketApi, so it defines no API.",
                    "Put one of them on it, or name the class that has it.");
        }
        String several = kinds.stream()
                .map(kind -> "@" + kind.annotationType().getSimpleName())
                .collect(Collectors.joining(" and "));
        return new Problem(
                elements.origin(),
                name + " has " + several + ", and a class defines one API.",
                "Make a class of its own for each.");
    }

    @Override
    public String toString() {
        return type.getName();
    }
}

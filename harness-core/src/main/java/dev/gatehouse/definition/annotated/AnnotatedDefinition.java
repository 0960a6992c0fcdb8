package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Problem;

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
     * @param type has {@link RestApi}
     */
    public static AnnotatedDefinition of(Class<?> type) {
        return new AnnotatedDefinition(type);
    }

    @Override
    public DeployedDefinition deployTo(ControlPlane control, DefinitionOptions options) {
        Elements elements = new Elements(type);
        RestApi annotation = type.getAnnotation(RestApi.class);
        if (annotation == null) {
            throw new DefinitionException(new Problem(
                    elements.origin(),
                    type.getName() + " has no @RestApi, so it defines no API.",
                    "Put @RestApi on it, or name the class that has it."));
        }
        Findings findings = new Findings();
        DefinedApi api = DefinedApi.read(elements, annotation, findings);
        findings.throwIfAny();
        String stage = options.stage() == null ? annotation.stage() : options.stage();
        return new ApiDeployment(control, api).deploy(stage);
    }

    @Override
    public String toString() {
        return type.getName();
    }
}

package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * An API that an annotated class or interface defines.
 *
 * <pre>{@code
 * Definition pets = AnnotatedDefinition.of(PetApi.class);
 * }</pre>
 *
 * <p>Annotations have no unsupported properties, so there is nothing to waive; what is inconsistent is reported when the
 * definition is deployed, all of it in one {@link DefinitionException}.
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
        RestApi api = type.getAnnotation(RestApi.class);
        if (api == null) {
            throw new DefinitionException(new Problem(
                    elements.origin(),
                    type.getName() + " has no @RestApi, so it defines no API.",
                    "Put @RestApi on it, or name the class that has it."));
        }
        List<Problem> problems = new ArrayList<>();
        List<DefinedMethod> methods = new MethodReader(elements, problems).read();
        Schemas schemas = Schemas.of(methods, elements, problems);
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return new ApiDeployment(control, elements, api).deploy(methods, schemas, options);
    }

    @Override
    public String toString() {
        return type.getName();
    }
}

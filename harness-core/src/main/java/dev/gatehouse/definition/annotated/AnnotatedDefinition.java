package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Problem;
import java.util.Objects;

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
     * @param type has {@link RestApi} or {@link HttpApi}
     */
    public static AnnotatedDefinition of(Class<?> type) {
        return new AnnotatedDefinition(type);
    }

    @Override
    public DeployedDefinition deployTo(ControlPlane control, DefinitionOptions options) {
        Elements elements = new Elements(type);
        RestApi rest = type.getAnnotation(RestApi.class);
        HttpApi http = type.getAnnotation(HttpApi.class);
        if ((rest == null) == (http == null)) {
            throw new DefinitionException(notOne(elements, rest != null));
        }
        Findings findings = new Findings();
        if (rest != null) {
            DefinedApi api = DefinedApi.read(elements, rest, findings);
            findings.throwIfAny();
            return new ApiDeployment(control, api).deploy(stage(options, rest.stage()));
        }
        DefinedHttpApi api = DefinedHttpApi.read(elements, Objects.requireNonNull(http), findings);
        findings.throwIfAny();
        return new HttpApiDeployment(control, api).deploy(stage(options, http.stage()));
    }

    private static String stage(DefinitionOptions options, String declared) {
        String wanted = options.stage();
        return wanted == null ? declared : wanted;
    }

    private static Problem notOne(Elements elements, boolean several) {
        String name = elements.type().getName();
        return several
                ? new Problem(
                        elements.origin(),
                        name + " has @RestApi and @HttpApi, and a class defines one API.",
                        "Make two of it: one class with @RestApi, one with @HttpApi.")
                : new Problem(
                        elements.origin(),
                        name + " has no @RestApi or @HttpApi, so it defines no API.",
                        "Put @RestApi or @HttpApi on it, or name the class that has it.");
    }

    @Override
    public String toString() {
        return type.getName();
    }
}

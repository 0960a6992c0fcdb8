package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.DefinedFunction;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Notes functions and who may invoke them; nothing is created for them.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/AWS_Lambda.html">Lambda resource types</a>
 */
final class LambdaCreators {

    /** Lambda's own timeout for functions that say nothing. */
    private static final int DEFAULT_TIMEOUT_SECONDS = 3;

    private LambdaCreators() {}

    static Optional<CreatedResource> function(Creation creation) {
        String given = creation.textOrNull("functionName");
        String name = LambdaPermission.nameOf(given == null ? creation.generatedName() : given);
        String runtime = creation.text("runtime");
        DefinedFunction function = new DefinedFunction(
                name,
                runtime.startsWith("java") ? creation.textOrNull("handler") : null,
                Duration.ofSeconds(creation.properties().path("timeout").asInt(DEFAULT_TIMEOUT_SECONDS)),
                creation.declaration().origin());
        creation.stack().functions().put(creation.logicalId(), function);
        String arn = creation.stack().surroundings().lambdaArn(name);
        return Optional.of(CreatedResource.of(
                name,
                Map.of(
                        "Arn",
                        arn,
                        "SnapStartResponse.ApplyOn",
                        "None",
                        "SnapStartResponse.OptimizationStatus",
                        "Off")));
    }

    static Optional<CreatedResource> version(Creation creation) {
        String arn = unqualifiedArn(creation) + ":1";
        return Optional.of(CreatedResource.of(arn, Map.of("Version", "1", "FunctionArn", arn)));
    }

    static Optional<CreatedResource> alias(Creation creation) {
        String arn = unqualifiedArn(creation) + ":" + creation.text("name");
        return Optional.of(CreatedResource.of(arn, Map.of("AliasArn", arn)));
    }

    static Optional<CreatedResource> permission(Creation creation) {
        creation.stack()
                .permissions()
                .add(new LambdaPermission(
                        LambdaPermission.nameOf(creation.text("functionName")),
                        creation.text("principal"),
                        creation.textOrNull("sourceArn")));
        return Optional.of(CreatedResource.of(creation.generatedName(), Map.of("Id", creation.generatedName())));
    }

    private static String unqualifiedArn(Creation creation) {
        return creation.stack().surroundings().lambdaArn(LambdaPermission.nameOf(creation.text("functionName")));
    }
}

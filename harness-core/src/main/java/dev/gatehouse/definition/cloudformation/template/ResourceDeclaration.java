package dev.gatehouse.definition.cloudformation.template;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource as the template declares it.
 *
 * @param logicalId its name in the template
 * @param origin where that name is written
 * @param type as {@code AWS::ApiGateway::Method}
 * @param properties the properties, not yet evaluated
 * @param condition the name of the condition under which it exists; may be null
 * @param dependsOn the resources that must exist first, beside those it refers to
 */
public record ResourceDeclaration(
        String logicalId,
        Origin origin,
        String type,
        SourceObject properties,
        @Nullable SourceScalar condition,
        List<SourceScalar> dependsOn) {}

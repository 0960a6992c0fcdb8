package dev.gatehouse.definition.cloudformation.template;

import dev.gatehouse.definition.source.SourceObject;
import java.util.Map;
import java.util.Set;

/**
 * A template's sections.
 *
 * @param parameters the declared parameters, by name
 * @param mappings the mappings
 * @param conditions the conditions, by name
 * @param resources the resources, by logical id
 * @param transforms the transforms that change what templates may say
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html">Template anatomy</a>
 */
public record Template(
        Map<String, ParameterDeclaration> parameters,
        SourceObject mappings,
        SourceObject conditions,
        Map<String, ResourceDeclaration> resources,
        Set<String> transforms) {}

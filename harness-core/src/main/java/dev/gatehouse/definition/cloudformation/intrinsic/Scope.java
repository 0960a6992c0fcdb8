package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;

/** What functions may ask for. Every method throws a {@code DefinitionException} for a name that it does not know. */
public interface Scope {

    /** The value of a parameter, pseudo-parameter or resource. */
    SourceNode reference(String name, Origin origin);

    /** The value of a resource's attribute. */
    SourceNode attribute(String logicalId, String attribute, Origin origin);

    /** Whether a condition holds. */
    boolean condition(String name, Origin origin);

    /** What another stack exports under that name. */
    String importValue(String exportName, Origin origin);

    /** The mappings. */
    SourceObject mappings();

    /** Whether the template has the transform AWS::LanguageExtensions. */
    boolean languageExtensions();
}

package dev.gatehouse.definition.cloudformation.template;

import dev.gatehouse.definition.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as the template declares it.
 *
 * @param name the name
 * @param origin where the name is written
 * @param type as {@code String}, {@code Number}, {@code CommaDelimitedList} or {@code AWS::EC2::VPC::Id}
 * @param defaultValue the value unless one is given; may be null
 * @param constraints what values must satisfy
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">Parameters</a>
 */
public record ParameterDeclaration(
        String name, Origin origin, String type, @Nullable String defaultValue, Constraints constraints) {

    /**
     * What values must satisfy.
     *
     * @param allowedValues the only values; empty for no limit
     * @param allowedPattern a regular expression for the whole value; may be null
     * @param minLength characters; may be null
     * @param maxLength characters; may be null
     * @param minValue for numbers; may be null
     * @param maxValue for numbers; may be null
     */
    public record Constraints(
            List<String> allowedValues,
            @Nullable String allowedPattern,
            @Nullable String minLength,
            @Nullable String maxLength,
            @Nullable String minValue,
            @Nullable String maxValue) {}

    /** Whether the value is a list, written with commas. */
    public boolean isList() {
        return type.equals("CommaDelimitedList") || type.startsWith("List<") || type.contains("<List<");
    }

    /** Whether the value is the name of an SSM parameter, which only AWS can look up. */
    public boolean isStoredInSsm() {
        return type.startsWith("AWS::SSM::Parameter::Value<");
    }
}

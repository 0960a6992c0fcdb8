package dev.gatehouse.definition.source;

import java.util.regex.Pattern;

/**
 * What an unquoted YAML scalar is. YAML 1.1 would make {@code 2012-10-17} a date, {@code 012} an octal number, {@code 12:30}
 * a number of base 60 and {@code no} a boolean; CloudFormation and OpenAPI authors mean text by all of these, so only what
 * JSON could hold is more than text.
 */
final class PlainScalars {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");

    private PlainScalars() {}

    static SourceScalar.Kind kindOf(String text) {
        if (NULL.matcher(text).matches()) {
            return SourceScalar.Kind.NULL;
        }
        if (BOOLEAN.matcher(text).matches()) {
            return SourceScalar.Kind.BOOLEAN;
        }
        return NUMBER.matcher(text).matches() ? SourceScalar.Kind.NUMBER : SourceScalar.Kind.TEXT;
    }
}

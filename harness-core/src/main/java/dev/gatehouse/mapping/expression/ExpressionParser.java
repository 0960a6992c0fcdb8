package dev.gatehouse.mapping.expression;

import dev.gatehouse.mapping.jsonpath.CompiledPath;

/** Tells the forms of a mapping expression apart, and says what is wrong with a text that has none of them. */
final class ExpressionParser {
    private static final String REQUEST = "method.request.";
    private static final String RESPONSE = "integration.response.";
    private static final String CONTEXT = "context.";
    private static final String STAGE_VARIABLES = "stageVariables.";
    private static final String MULTIVALUE = "multivalue";

    private final String text;

    private ExpressionParser(String text) {
        this.text = text;
    }

    static MappingExpression parse(String text) {
        return new ExpressionParser(text).parse();
    }

    private MappingExpression parse() {
        if (text.startsWith("'")) {
            return staticValue();
        }
        if (text.startsWith(REQUEST)) {
            return request(text.substring(REQUEST.length()));
        }
        if (text.startsWith(RESPONSE)) {
            return response(text.substring(RESPONSE.length()));
        }
        if (text.startsWith(CONTEXT)) {
            return new ContextVariable(named(text.substring(CONTEXT.length()), "a context variable"));
        }
        if (text.startsWith(STAGE_VARIABLES)) {
            return new StageVariable(named(text.substring(STAGE_VARIABLES.length()), "a stage variable"));
        }
        throw invalid("it is none of 'a static value in single quotes', method.request.…, integration.response.…, "
                + "context.… or stageVariables.…");
    }

    private MappingExpression staticValue() {
        if (text.length() < 2 || !text.endsWith("'")) {
            throw invalid("a static value stands between two single quotes, and the second one is missing");
        }
        return new StaticValue(text.substring(1, text.length() - 1));
    }

    private MappingExpression request(String rest) {
        if (isBody(rest)) {
            return new MethodRequestBody(bodyPath(rest));
        }
        boolean multivalue = rest.startsWith(MULTIVALUE);
        String plain = multivalue ? rest.substring(MULTIVALUE.length()) : rest;
        for (ParameterLocation location : ParameterLocation.values()) {
            String prefix = location.word() + ".";
            if (plain.startsWith(prefix) && !(multivalue && location == ParameterLocation.PATH)) {
                String name = named(plain.substring(prefix.length()), "a parameter");
                return new MethodRequestParameter(location, name, multivalue);
            }
        }
        throw invalid("after method.request. comes header.{name}, querystring.{name}, path.{name}, "
                + "multivalueheader.{name}, multivaluequerystring.{name}, body or body.{JSONPath}");
    }

    private MappingExpression response(String rest) {
        if (isBody(rest)) {
            return new IntegrationResponseBody(bodyPath(rest));
        }
        if (rest.startsWith("header.")) {
            return new IntegrationResponseHeader(named(rest.substring("header.".length()), "a header"), false);
        }
        if (rest.startsWith("multivalueheader.")) {
            return new IntegrationResponseHeader(named(rest.substring("multivalueheader.".length()), "a header"), true);
        }
        throw invalid("after integration.response. comes header.{name}, multivalueheader.{name}, body or "
                + "body.{JSONPath}");
    }

    private static boolean isBody(String rest) {
        return rest.equals("body") || rest.startsWith("body.") || rest.startsWith("body[");
    }

    /** {@code body.a}, {@code body[0]} and {@code body.$.a} are all understood. */
    private CompiledPath bodyPath(String rest) {
        String suffix = rest.substring("body".length());
        String path = suffix.startsWith(".$") ? suffix.substring(1) : BodyValues.WHOLE + suffix;
        try {
            return CompiledPath.compile(path);
        } catch (IllegalArgumentException noPath) {
            throw invalid("what follows body must be a JSONPath without its $, but " + noPath.getMessage());
        }
    }

    private String named(String name, String what) {
        if (name.isEmpty()) {
            throw invalid("the name of " + what + " is missing after the last dot");
        }
        return name;
    }

    private InvalidMappingExpression invalid(String reason) {
        return new InvalidMappingExpression(text, reason);
    }
}

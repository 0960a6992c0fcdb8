package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.control.port.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes an account's own ids out of texts, so that a template fits any account.
 *
 * <p>The rule: what has a name that its owner chose, as a role or a queue, keeps it, and only account and region become
 * pseudo-parameters. What AWS names, as a certificate, and every Lambda function become parameters of the template.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html">Fn::Sub</a>
 */
final class Portable {

    private static final Pattern FUNCTION =
            Pattern.compile("arn:[^:]+:apigateway:[^:]+:lambda:path/2015-03-31/functions/([^/$]+)/invocations");
    private static final Map<Pattern, String> NAMED_BY_AWS = Map.of(
            Pattern.compile("arn:[^:]+:acm(-pca)?:[^$]*:certificate/[^$]+"), "Certificate",
            Pattern.compile("arn:[^:]+:cognito-idp:[^$]*:userpool/[^$]+"), "UserPool",
            Pattern.compile("arn:[^:]+:elasticloadbalancing:[^$]*:loadbalancer/[^$]+"), "LoadBalancer",
            Pattern.compile("vpce-[0-9a-z]+"), "VpcEndpoint",
            Pattern.compile("vpc-[0-9a-z]+"), "Vpc");

    private final Parameters parameters;
    private final Map<String, String> functionNames;
    private final Map<Pattern, String> replacements = new LinkedHashMap<>();

    /**
     * For one template.
     *
     * @param location what the account's ARNs name
     * @param functionNames the names of functions, by what definitions call them
     */
    Portable(Location location, Map<String, String> functionNames, Parameters parameters) {
        this.parameters = parameters;
        this.functionNames = functionNames;
        replace(Pattern.compile("(?<![0-9A-Za-z])" + location.accountId() + "(?![0-9A-Za-z])"), "AWS::AccountId");
        String region = Pattern.quote(location.region());
        replace(Pattern.compile("(?<=arn:aws:[a-z0-9.-]{1,40}:)" + region + "(?=:)"), "AWS::Region");
        replace(Pattern.compile("(?<=\\.)" + region + "(?=\\.amazonaws\\.com)"), "AWS::Region");
    }

    /** From here on the id of that API is a reference to it. */
    void api(String apiId, String logicalId) {
        replace(Pattern.compile("(?<![0-9A-Za-z])" + apiId + "(?![0-9A-Za-z])"), logicalId);
    }

    private void replace(Pattern id, String name) {
        replacements.put(id, "${" + name + "}");
    }

    /** The text, or the function that makes it in another account. */
    JsonNode text(String text) {
        Matcher function = FUNCTION.matcher(text);
        if (function.matches()) {
            return Expressions.sub("arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${"
                    + parameter(function) + "}/invocations");
        }
        for (Map.Entry<Pattern, String> named : NAMED_BY_AWS.entrySet()) {
            if (named.getKey().matcher(text).matches()) {
                String what = named.getValue();
                return Expressions.ref(
                        parameters.nameFor(text, what, "What stands for the " + what + " of the API that was tested"));
            }
        }
        return substituted(text);
    }

    private JsonNode substituted(String text) {
        String escaped = text.replace("${", "${!");
        String replaced = escaped;
        for (Map.Entry<Pattern, String> replacement : replacements.entrySet()) {
            replaced =
                    replacement.getKey().matcher(replaced).replaceAll(Matcher.quoteReplacement(replacement.getValue()));
        }
        return replaced.equals(escaped) ? TextNode.valueOf(text) : Expressions.sub(replaced);
    }

    /** The name of the parameter for the function that an integration or an authorizer calls; empty if it calls none. */
    Optional<String> function(String uri) {
        Matcher function = FUNCTION.matcher(uri);
        return function.matches() ? Optional.of(parameter(function)) : Optional.empty();
    }

    private String parameter(Matcher function) {
        String arn = function.group(1);
        String name = arn.replaceFirst("^arn:.*:function:", "");
        return parameters.nameFor(arn, shortest(name), "The ARN of the Lambda function " + shortest(name));
    }

    /** Tests call a function by what the definition calls it, as a logical id or a simple class name. */
    private String shortest(String functionName) {
        return functionNames.entrySet().stream()
                .filter(entry -> entry.getValue().equals(functionName))
                .map(Map.Entry::getKey)
                .filter(name -> name.matches("[A-Za-z0-9]+"))
                .findFirst()
                .orElse(functionName);
    }
}

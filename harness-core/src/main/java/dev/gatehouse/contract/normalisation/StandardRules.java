package dev.gatehouse.contract.normalisation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What differs between any two exchanges, wherever they run. */
final class StandardRules {

    /** Of the connection, of the way to the API, and the ids and times that each exchange has of its own. */
    static final Set<String> HEADERS = Set.of(
            "age",
            "apigw-requestid",
            "connection",
            "content-length",
            "date",
            "host",
            "keep-alive",
            "server",
            "transfer-encoding",
            "via",
            "x-amz-apigw-id",
            "x-amz-cf-id",
            "x-amz-cf-pop",
            "x-amzn-remapped-connection",
            "x-amzn-remapped-content-length",
            "x-amzn-remapped-date",
            "x-amzn-remapped-server",
            "x-amzn-remapped-x-amzn-requestid",
            "x-amzn-requestid",
            "x-amzn-trace-id",
            "x-cache",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-localstack");

    /** Of the context that events carry: what tells one deployment, one request or one client from another. */
    static final List<JsonPath> JSON = Stream.of(
                    "accountId",
                    "apiId",
                    "authorizer/integrationLatency",
                    "deploymentId",
                    "domainName",
                    "domainPrefix",
                    "extendedRequestId",
                    "requestId",
                    "requestTime",
                    "requestTimeEpoch",
                    "resourceId",
                    "time",
                    "timeEpoch",
                    "http/sourceIp",
                    "identity/sourceIp")
            .map(name -> JsonPath.of("**/requestContext/" + name))
            .toList();

    private static final String HOSTS =
            "[a-z0-9-]+\\.execute-api\\.[a-z0-9.-]+|127\\.0\\.0\\.1|localhost\\.localstack\\.cloud"
                    + "|localhost|0\\.0\\.0\\.0|\\[::1\\]|host\\.testcontainers\\.internal|host\\.docker\\.internal";

    /** In this order: what is longer comes before what it contains. */
    static final List<TextRule> TEXTS = List.of(
            rule("(?:Root=)?1-[0-9a-f]{8}-[0-9a-f]{24}(?:;(?:Parent|Sampled|Lineage)=[0-9a-f:]+)*", "<trace-id>"),
            rule("(?i)\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b", "<uuid>"),
            rule("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?", "<time>"),
            rule("\\b[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT", "<time>"),
            rule("\\b\\d{1,2}/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d [+-]\\d{4}", "<time>"),
            rule("(?:https?://)?(?<![A-Za-z0-9.-])(?:" + HOSTS + ")(?::\\d+)?(?![A-Za-z0-9-])", "<host>"),
            rule("\\b(arn:aws[a-z-]*:[a-z0-9-]*):[a-z0-9-]*:\\d{12}:", "$1:<region>:<account>:"),
            rule("AmazonAPIGateway_[a-z0-9]+", "AmazonAPIGateway_<api-id>"));

    private StandardRules() {}

    private static TextRule rule(String regex, String replacement) {
        return new TextRule.OfPattern(Pattern.compile(regex), replacement);
    }
}

package dev.gatehouse.flow.connection;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.methodrequest.iam.IamIdentity;
import dev.gatehouse.flow.methodrequest.iam.SignatureCheck;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.Verdict;
import dev.gatehouse.flow.route.WebSocketDestination;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may call {@code @connections}. Calls must be signed. Users that the gateway knows need a good signature and a policy;
 * credentials that it does not know are taken for a function's role, of which a test as a rule has none.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html">Using
 *     IAM authorization</a>
 */
record ManagementCallers(IamCredentials credentials) {

    private static final Pattern CREDENTIAL = Pattern.compile("Credential=([^/%,]+)(?:/|%2F)");

    void admit(WebSocketDestination called) {
        IncomingRequest incoming = called.incoming();
        String accessKey = accessKey(incoming.http()).orElseThrow(() -> GatewayFault.of(
                        GatewayResponseType.MISSING_AUTHENTICATION_TOKEN,
                        "Missing Authentication Token",
                        "calls of @connections have to be signed, as the AWS SDKs do")
                .withErrorType("MissingAuthenticationTokenException"));
        if (credentials.find(accessKey).isPresent()) {
            admitKnown(called);
        }
    }

    private void admitKnown(WebSocketDestination called) {
        IncomingRequest incoming = called.incoming();
        HttpApiArrival at = called.arrival();
        IamIdentity identity = SignatureCheck.signer(incoming, at.region(), credentials);
        Authorization.ByIam caller = identity.caller();
        String arn = "arn:aws:execute-api:" + at.region() + ":" + at.accountId() + ":"
                + at.api().apiId() + "/" + at.stage().stageName() + "/"
                + incoming.http().method()
                + called.pathWithinStage().replace("%40", "@").replace("%3D", "=");
        PolicyRequest asked = PolicyRequest.of(arn, incoming).from(caller).toManageConnections();
        List<Verdict> verdicts =
                identity.policies().stream().map(policy -> policy.judge(asked)).toList();
        if (verdicts.contains(Verdict.EXPLICITLY_DENIED) || !verdicts.contains(Verdict.ALLOWED)) {
            throw GatewayFault.of(
                            GatewayResponseType.ACCESS_DENIED,
                            "User: " + caller.userArn()
                                    + " is not authorized to perform: execute-api:ManageConnections on resource: "
                                    + arn,
                            "no policy of " + caller.userArn() + " allows it, or one denies it")
                    .withErrorType("ForbiddenException");
        }
    }

    private static Optional<String> accessKey(HttpRequest request) {
        Optional<String> signed = request.headers()
                .last("Authorization")
                .filter(value -> value.startsWith("AWS4-"))
                .or(() -> request.rawQuery().filter(query -> query.contains("X-Amz-Signature=")));
        return signed.map(CREDENTIAL::matcher).filter(Matcher::find).map(found -> found.group(1));
    }
}

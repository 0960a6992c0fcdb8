package dev.gatehouse.flow.backend.awsservice;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.signature.AwsCredentials;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a call is signed with, by the {@code credentials} of its integration.
 *
 * <p>A role is not assumed: nobody here could say what it may do. Its calls are signed with the credentials of the
 * environment.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html#apigw-Type-Integration-credentials">Credentials
 *     of integrations</a>
 */
public final class ServiceCredentials {

    private static final Pattern ROLE = Pattern.compile("arn:[a-z-]+:iam::\\d{12}:role/.+");
    private static final Pattern CALLER = Pattern.compile("arn:[a-z-]+:iam::\\*:user/\\*");

    private final AwsCredentials own;
    private final String ownSource;
    private final Function<String, Optional<AwsCredentials>> callers;

    private ServiceCredentials(
            AwsCredentials own, String ownSource, Function<String, Optional<AwsCredentials>> callers) {
        this.own = own;
        this.ownSource = ownSource;
        this.callers = callers;
    }

    /**
     * The credentials of {@code AWS_ACCESS_KEY_ID} and its siblings, or {@code test}/{@code test} without them.
     *
     * @param environment environment variables
     * @param callers finds a caller's credentials by the access key id
     */
    public static ServiceCredentials of(
            Map<String, String> environment, Function<String, Optional<AwsCredentials>> callers) {
        String id = environment.getOrDefault("AWS_ACCESS_KEY_ID", "");
        String secret = environment.getOrDefault("AWS_SECRET_ACCESS_KEY", "");
        if (id.isEmpty() || secret.isEmpty()) {
            return new ServiceCredentials(
                    new AwsCredentials("test", "test", null),
                    "the environment has no AWS_ACCESS_KEY_ID, so the emulators' own credentials",
                    callers);
        }
        String token = environment.getOrDefault("AWS_SESSION_TOKEN", "");
        return new ServiceCredentials(
                new AwsCredentials(id, secret, token.isEmpty() ? null : token), "AWS_ACCESS_KEY_ID", callers);
    }

    /**
     * Credentials and where they come from.
     *
     * @param credentials what to sign with
     * @param source in words
     */
    record Chosen(AwsCredentials credentials, String source) {}

    /**
     * What to sign with.
     *
     * @throws GatewayFault 500 if the integration's credentials are none that AWS could use
     */
    Chosen choose(@Nullable String credentials, Authorization caller) {
        if (credentials == null || credentials.isEmpty()) {
            throw GatewayFault.internalServerError("The integration has no credentials, and AWS services need a role:"
                    + " name one that API Gateway may assume");
        }
        if (CALLER.matcher(credentials).matches()) {
            return ofCaller(caller);
        }
        if (!ROLE.matcher(credentials).matches()) {
            throw GatewayFault.internalServerError("API Gateway does not have permission to assume the provided role:"
                    + " '" + credentials + "' is no role's ARN, as arn:aws:iam::123456789012:role/name");
        }
        return new Chosen(own, "for " + credentials + ", which is not assumed here: " + ownSource);
    }

    private Chosen ofCaller(Authorization caller) {
        if (!(caller instanceof Authorization.ByIam signer)) {
            throw GatewayFault.internalServerError(
                    "The integration asks for the caller's credentials"
                            + " (arn:aws:iam::*:user/*), and the method's authorization is not AWS_IAM, so the caller has none");
        }
        return callers.apply(signer.accessKey())
                .map(found -> new Chosen(found, "the caller's own, " + signer.userArn()))
                .orElseThrow(() -> GatewayFault.internalServerError(
                        "The caller's credentials " + signer.accessKey() + " are not known any more"));
    }
}

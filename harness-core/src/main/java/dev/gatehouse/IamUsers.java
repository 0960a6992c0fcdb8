package dev.gatehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.methodrequest.iam.IamIdentity;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import dev.gatehouse.flow.methodrequest.policy.PolicyException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The IAM users whose signatures a gateway knows. Methods with {@code AWS_IAM} refuse all others.
 *
 * <pre>{@code
 * IamUser reader = gateway.callers().iamUsers().declare("reader", """
 *         {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "*"}]}
 *         """);
 * // sign with reader.accessKeyId() and reader.secretAccessKey(), for execute-api in the gateway's region
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/permissions.html">Control access with IAM
 *     permissions</a>
 */
public final class IamUsers {

    private static final int KEY_DIGITS = 16;

    private final String accountId;
    private final Map<String, IamIdentity> byAccessKeyId = new ConcurrentHashMap<>();

    IamUsers(String accountId) {
        this.accountId = accountId;
    }

    /**
     * Declares a user of the gateway's own account, with credentials made from the name: the same in every run.
     *
     * @param policies the user's policies as JSON
     * @throws IllegalArgumentException if a policy cannot be read
     */
    public IamUser declare(String name, String... policies) {
        String digits = made(name, accountId).toUpperCase(Locale.ROOT);
        IamUser user =
                new IamUser(name, accountId, "AKIA" + digits.substring(0, KEY_DIGITS), made(name, "secret"), null);
        declare(user, policies);
        return user;
    }

    /**
     * Declares a user with credentials of one's own choice, who may be of another account.
     *
     * @param policies the user's policies as JSON
     * @throws IllegalArgumentException if a policy cannot be read
     */
    public void declare(IamUser user, String... policies) {
        Authorization.ByIam caller =
                new Authorization.ByIam(user.accessKeyId(), user.accountId(), user.arn(), user.userId());
        List<Policy> read = Stream.of(policies).map(text -> policy(user, text)).toList();
        byAccessKeyId.put(
                user.accessKeyId(), new IamIdentity(caller, user.secretAccessKey(), user.sessionToken(), read));
    }

    IamCredentials credentials() {
        return accessKeyId -> Optional.ofNullable(byAccessKeyId.get(accessKeyId));
    }

    private static Policy policy(IamUser user, String text) {
        try {
            return Policy.read(new ObjectMapper().readTree(text));
        } catch (PolicyException | JsonProcessingException unreadable) {
            throw new IllegalArgumentException(
                    "A policy of user " + user.name() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String made(String name, String kind) {
        return UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}

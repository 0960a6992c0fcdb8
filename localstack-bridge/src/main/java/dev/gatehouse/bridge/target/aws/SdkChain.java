package dev.gatehouse.bridge.target.aws;

import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.flow.signature.AwsCredentials;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The credentials of AWS's default chain: environment, profile, container, instance; it renews those that expire. */
final class SdkChain implements Supplier<AwsCredentials> {

    private static final String NAME = "aws";

    private @Nullable DefaultCredentialsProvider provider;

    @Override
    public AwsCredentials get() {
        try {
            software.amazon.awssdk.auth.credentials.AwsCredentials found =
                    provider().resolveCredentials();
            String token = found instanceof AwsSessionCredentials session ? session.sessionToken() : null;
            return new AwsCredentials(found.accessKeyId(), found.secretAccessKey(), token);
        } catch (SdkClientException none) {
            throw new TargetUnavailable(
                    NAME,
                    "there are no credentials: " + none.getMessage(),
                    "Provide them as for every AWS tool: by environment variables, a profile, or a role",
                    none);
        }
    }

    private synchronized DefaultCredentialsProvider provider() {
        DefaultCredentialsProvider known = provider;
        if (known == null) {
            known = DefaultCredentialsProvider.builder().build();
            provider = known;
        }
        return known;
    }
}

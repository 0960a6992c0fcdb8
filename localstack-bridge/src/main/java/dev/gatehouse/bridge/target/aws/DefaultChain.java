package dev.gatehouse.bridge.target.aws;

import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.flow.signature.AwsCredentials;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The credentials of AWS's default chain. Names nothing of the SDK, which users bring, and dry runs do without. */
final class DefaultChain implements Supplier<AwsCredentials> {

    private @Nullable Supplier<AwsCredentials> chain;

    @Override
    public AwsCredentials get() {
        try {
            return chain().get();
        } catch (NoClassDefFoundError missing) {
            throw new TargetUnavailable(
                    "aws",
                    "the AWS SDK is not on the class path (" + missing.getMessage() + ").",
                    "Add software.amazon.awssdk:auth, version 2; for profiles of IAM Identity Center also sso and ssooidc",
                    missing);
        }
    }

    private synchronized Supplier<AwsCredentials> chain() {
        Supplier<AwsCredentials> known = chain;
        if (known == null) {
            known = new SdkChain();
            chain = known;
        }
        return known;
    }
}

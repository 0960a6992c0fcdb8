package dev.gatehouse.flow.signature;

import org.jspecify.annotations.Nullable;

/**
 * What requests to AWS are signed with.
 *
 * @param accessKeyId what signatures name
 * @param secretAccessKey what signatures are made with; a secret
 * @param sessionToken what temporary credentials send along as {@code X-Amz-Security-Token}; a secret; null for permanent ones
 */
public record AwsCredentials(String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {

    /** Tells nothing secret. */
    @Override
    public String toString() {
        return accessKeyId;
    }
}

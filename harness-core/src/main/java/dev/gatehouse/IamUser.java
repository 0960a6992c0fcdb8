package dev.gatehouse;

import org.jspecify.annotations.Nullable;

/**
 * An IAM user that signs requests; all of it is made up, nothing here reaches AWS.
 *
 * @param name the user's name
 * @param accountId the user's account, 12 digits
 * @param accessKeyId what signatures name
 * @param secretAccessKey what signatures are made with
 * @param sessionToken what is sent along as {@code X-Amz-Security-Token}; null for permanent credentials
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM identifiers</a>
 */
public record IamUser(
        String name, String accountId, String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {

    /** As {@code arn:aws:iam::123456789012:user/reader}. */
    public String arn() {
        return "arn:aws:iam::" + accountId + ":user/" + name;
    }

    /** The unique id, which begins with {@code AIDA}. */
    public String userId() {
        return "AIDA" + accessKeyId.substring(Math.min(4, accessKeyId.length()));
    }

    /** Tells nothing secret. */
    @Override
    public String toString() {
        return arn();
    }
}

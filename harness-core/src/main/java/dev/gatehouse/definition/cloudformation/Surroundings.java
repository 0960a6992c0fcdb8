package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.control.port.Location;
import java.util.Locale;
import java.util.Map;

/**
 * Where a stack stands: what pseudo-parameters tell.
 *
 * @param region the region
 * @param accountId the account
 * @param stackName the name of the stack
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html">Pseudo
 *     parameters</a>
 */
record Surroundings(String region, String accountId, String stackName) {

    /** Pseudo-parameters may be given like others: {@code AWS::StackName=demo}. */
    static Surroundings of(Location location, Map<String, String> parameters) {
        return new Surroundings(
                parameters.getOrDefault("AWS::Region", location.region()),
                parameters.getOrDefault("AWS::AccountId", location.accountId()),
                parameters.getOrDefault("AWS::StackName", "gatehouse"));
    }

    Map<String, String> pseudoParameters() {
        return Map.of(
                "AWS::Region",
                region,
                "AWS::AccountId",
                accountId,
                "AWS::Partition",
                partition(),
                "AWS::StackName",
                stackName,
                "AWS::StackId",
                "arn:" + partition() + ":cloudformation:" + region + ":" + accountId + ":stack/" + stackName
                        + "/00000000-0000-0000-0000-000000000000",
                "AWS::URLSuffix",
                urlSuffix());
    }

    String partition() {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    String urlSuffix() {
        return region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    }

    /**
     * A name such as AWS gives to what has none. AWS ends it with random characters; these are always the same for the same
     * template, so that what a test records does not change from run to run.
     */
    String generatedName(String logicalId) {
        String digits = Integer.toUnsignedString((stackName + "/" + logicalId).hashCode(), 36);
        String suffix = ("0".repeat(12) + digits).substring(digits.length());
        return stackName + "-" + logicalId + "-" + suffix.toUpperCase(Locale.ROOT);
    }

    String lambdaArn(String functionName) {
        return functionName.startsWith("arn:")
                ? functionName
                : "arn:" + partition() + ":lambda:" + region + ":" + accountId + ":function:" + functionName;
    }
}

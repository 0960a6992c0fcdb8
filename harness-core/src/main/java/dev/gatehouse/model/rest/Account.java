package dev.gatehouse.model.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of an account in a region.
 *
 * @param cloudwatchRoleArn the role that writes logs; may be null
 * @param throttleSettings the limits over all APIs
 * @param features what is switched on
 * @param apiKeyVersion the version of API keys
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Account.html">Account</a>
 */
public record Account(
        @Nullable String cloudwatchRoleArn,
        ThrottleSettings throttleSettings,
        List<String> features,
        String apiKeyVersion) {

    public Account {
        features = List.copyOf(features);
    }
}

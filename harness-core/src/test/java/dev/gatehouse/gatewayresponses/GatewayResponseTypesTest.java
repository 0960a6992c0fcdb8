package dev.gatehouse.gatewayresponses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.rest.GatewayResponseType;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** AWS's table of gateway response types, each provoked by a real request. */
class GatewayResponseTypesTest {

    /** These need what the gateway does not have: WAF, AWS's own session tokens, and a fault within AWS. */
    private static final Set<GatewayResponseType> OUT_OF_REACH = EnumSet.of(
            GatewayResponseType.AUTHORIZER_FAILURE,
            GatewayResponseType.EXPIRED_TOKEN,
            GatewayResponseType.RESOURCE_NOT_FOUND,
            GatewayResponseType.WAF_FILTERED,
            GatewayResponseType.DEFAULT_4XX,
            GatewayResponseType.DEFAULT_5XX);

    /** How each type is provoked, its status and its default body. */
    private enum Provoked {
        ACCESS_DENIED(
                403,
                "{\"Message\":\"User is not authorized to access this resource with an explicit deny in an identity-based policy\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("GET", "/token", List.of("X-Token: deny"), "");
            }
        },
        API_CONFIGURATION_ERROR(500, "{\"message\": \"Internal server error\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("GET", "/broken", List.of(), "");
            }
        },
        AUTHORIZER_CONFIGURATION_ERROR(500, "{\"message\":null}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("GET", "/token", List.of("X-Token: fail"), "");
            }
        },
        BAD_REQUEST_BODY(400, "{\"message\": \"Invalid request body\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("POST", "/valid/7?tag=a", List.of(), "{}");
            }
        },
        BAD_REQUEST_PARAMETERS(400, "{\"message\": \"Missing required request parameters: [tag]\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("POST", "/valid/7", List.of(), "{}");
            }
        },
        INTEGRATION_FAILURE(504, "{\"message\": \"Network error communicating with endpoint\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("GET", "/gone", List.of(), "");
            }
        },
        INTEGRATION_TIMEOUT(504, "{\"message\": \"Endpoint request timed out\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("GET", "/slow", List.of(), "");
            }
        },
        INVALID_API_KEY(403, "{\"message\":\"Forbidden\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("GET", "/key", List.of("x-api-key: unknown"), "");
            }
        },
        INVALID_SIGNATURE(403, "The security token included in the request is invalid.\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("GET", "/nowhere", List.of("Authorization: AWS4-HMAC-SHA256 Credential=a"), "");
            }
        },
        MISSING_AUTHENTICATION_TOKEN(403, "{\"message\":\"Missing Authentication Token\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("GET", "/nowhere", List.of(), "");
            }
        },
        QUOTA_EXCEEDED(429, "{\"message\":\"Limit Exceeded\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                String key = api.keyOf("\"quota\": {\"limit\": 1, \"period\": \"DAY\"}");
                api.call("GET", "/key", List.of("x-api-key: " + key), "");
                return api.call("GET", "/key", List.of("x-api-key: " + key), "");
            }
        },
        REQUEST_TOO_LARGE(413, "HTTP content length exceeded 10485760 bytes.") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("POST", "/never", List.of(), "a".repeat(10 * 1024 * 1024 + 1));
            }
        },
        THROTTLED(429, "{\"message\":\"Too Many Requests\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                String key = api.keyOf("\"throttle\": {\"rateLimit\": 0, \"burstLimit\": 0}");
                return api.call("GET", "/key", List.of("x-api-key: " + key), "");
            }
        },
        UNAUTHORIZED(401, "{\"message\":\"Unauthorized\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("GET", "/token", List.of(), "");
            }
        },
        UNSUPPORTED_MEDIA_TYPE(415, "{\"message\": \"Unsupported Media Type\"}") {
            @Override
            String answer(FaultyApi api) throws IOException {
                return api.call("POST", "/never", List.of("Content-Type: text/csv"), "a,b");
            }
        };

        private final int status;
        private final String body;

        Provoked(int status, String body) {
            this.status = status;
            this.body = body;
        }

        abstract String answer(FaultyApi api) throws IOException;
    }

    @Test
    void every_type_is_provoked_or_known_to_be_out_of_reach() {
        Set<String> known = Arrays.stream(Provoked.values()).map(Enum::name).collect(Collectors.toSet());
        OUT_OF_REACH.forEach(type -> known.add(type.name()));

        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(GatewayResponseType.values())
                        .map(Enum::name)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void without_a_definitions_own_it_has_awss_status_and_text(Provoked provoked) throws IOException {
        try (FaultyApi api = FaultyApi.with(Map.of())) {
            assertThat(provoked.answer(api))
                    .startsWith("HTTP/1.1 " + provoked.status + " ")
                    .contains("\r\nx-amzn-ErrorType: ")
                    .endsWith(provoked.body);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REQUEST_TOO_LARGE")
    void a_definitions_own_sets_status_headers_and_body(Provoked provoked) throws IOException {
        try (FaultyApi api = FaultyApi.with(Map.of(provoked.name(), custom(418)))) {
            assertThat(provoked.answer(api))
                    .startsWith("HTTP/1.1 418 ")
                    .contains("\r\nX-Static: a value\r\n")
                    .contains("\r\nContent-Type: text/plain\r\n")
                    .contains("\r\n\r\n" + provoked.name() + "|");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REQUEST_TOO_LARGE")
    void without_one_of_its_type_the_default_of_its_class_counts(Provoked provoked) throws IOException {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("DEFAULT_4XX", custom(444));
        defaults.put("DEFAULT_5XX", custom(555));
        try (FaultyApi api = FaultyApi.with(defaults)) {
            assertThat(provoked.answer(api))
                    .startsWith("HTTP/1.1 " + (provoked.status < 500 ? 444 : 555) + " ")
                    .contains("\r\nX-Static: a value\r\n")
                    .contains("\r\n\r\n" + provoked.name() + "|");
        }
    }

    private static Map<String, Object> custom(int status) {
        return Map.of(
                "statusCode",
                String.valueOf(status),
                "responseParameters",
                Map.of("gatewayresponse.header.X-Static", "'a value'"),
                "responseTemplates",
                Map.of("text/plain", "$context.error.responseType|$context.error.message"));
    }
}

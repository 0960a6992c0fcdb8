package dev.gatehouse.control.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.response.TagSet;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.AuthorizerType;
import dev.gatehouse.model.v2.Deployment;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.Route;
import dev.gatehouse.model.v2.Stage;
import dev.gatehouse.model.v2.VpcLink;
import java.util.List;
import java.util.Map;

/** Shows answers of version 2 as AWS's SDKs do: names begin with a capital letter, and what has no value has no key. */
// The mixins say how components are shown; nobody calls them.
@SuppressWarnings("UnusedMethod")
public final class V2Answers {

    private static final ObjectMapper MAPPER = mapper();

    private V2Answers() {}

    /** An answer as AWS shows it. */
    public static JsonNode of(Object answer) {
        JsonNode shown = MAPPER.valueToTree(answer);
        if (shown instanceof ObjectNode object) {
            addStatus(answer, object);
            leaveOut(answer, object);
        }
        return shown;
    }

    /** Deploying takes no time here, so there is nothing to be kept of it. */
    private static void addStatus(Object answer, ObjectNode shown) {
        if (answer instanceof Deployment) {
            shown.put("DeploymentStatus", "DEPLOYED");
        }
    }

    private static void leaveOut(Object answer, ObjectNode shown) {
        if (answer instanceof Api api && api.protocolType() == ProtocolType.HTTP) {
            shown.remove("DisableSchemaValidation");
        }
        if (answer instanceof Authorizer authorizer && authorizer.authorizerType() == AuthorizerType.JWT) {
            shown.remove("EnableSimpleResponses");
        }
    }

    private static ObjectMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(EpochSeconds.module())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
        JsonInclude.Value notEmpty =
                JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
        builder.withConfigOverride(Map.class, override -> override.setInclude(notEmpty));
        builder.withConfigOverride(List.class, override -> override.setInclude(notEmpty));
        return builder.addMixIn(Deployment.class, OfDeployment.class)
                .addMixIn(Api.class, OfTagged.class)
                .addMixIn(Route.class, OfManaged.class)
                .addMixIn(Integration.class, OfManaged.class)
                .addMixIn(Stage.class, OfStage.class)
                .addMixIn(TagSet.class, OfTags.class)
                .addMixIn(VpcLink.class, OfVpcLink.class)
                .build();
    }

    private interface OfDeployment {
        @JsonIgnore
        ApiSnapshot snapshot();
    }

    private interface OfManaged {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean apiGatewayManaged();
    }

    private interface OfTagged extends OfManaged {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, String> tags();
    }

    private interface OfStage extends OfTagged {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, ?> routeSettings();

        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, String> stageVariables();
    }

    private interface OfTags {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, String> tags();
    }

    private interface OfVpcLink {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, String> tags();

        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<String> securityGroupIds();
    }
}

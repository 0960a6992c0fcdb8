package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The usage plan that an API asks for, with one key: its own, or one that all such APIs of the template share.
 *
 * @param resource the API
 * @param stageId the logical id of its stage
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-apiusageplan.html">
 *     ApiUsagePlan</a>
 */
record SamUsagePlan(SamResource resource, String stageId, Problems problems) {

    private static final Set<String> PROPERTIES =
            Set.of("CreateUsagePlan", "Description", "Quota", "Tags", "Throttle", "UsagePlanName");
    private static final String SHARED = "Serverless";

    private SourceObject plan() {
        return Nodes.object(Nodes.object(resource.properties(), "Auth"), "UsagePlan");
    }

    private String kind() {
        String kind = Nodes.text(plan(), "CreateUsagePlan");
        return kind == null ? "" : kind;
    }

    /** Whether the API has one, with what is wrong about it told. */
    boolean isWanted() {
        SourceObject auth = Nodes.object(resource.properties(), "Auth");
        if (auth.get("UsagePlan") == null) {
            return false;
        }
        new KnownProperties(resource.logicalId(), problems)
                .check(plan(), resource.logicalId() + ".Auth.UsagePlan", PROPERTIES);
        if (!Set.of("PER_API", "SHARED", "NONE").contains(kind())) {
            problems.add(
                    auth.originOf("UsagePlan"),
                    resource.logicalId(),
                    "'CreateUsagePlan' is a required field inside UsagePlan properties, and one of PER_API, SHARED and"
                            + " NONE.",
                    "Write one of them.");
            return false;
        }
        return !kind().equals("NONE");
    }

    /**
     * The plan, its key, and what joins them.
     *
     * @param plans all plans of the template that are wanted
     */
    List<SourceMember> resources(List<SamUsagePlan> plans) {
        boolean shared = kind().equals("SHARED");
        List<SamUsagePlan> together = shared
                ? plans.stream().filter(plan -> plan.kind().equals("SHARED")).toList()
                : List.of(this);
        // Of a shared plan, the last API says all but the stages; it is made once.
        if (!together.get(together.size() - 1).equals(this)) {
            return List.of();
        }
        String prefix = shared ? SHARED : resource.logicalId();
        Origin origin = plan().origin();
        List<SourceMember> made = new ArrayList<>();
        made.add(member(prefix + "UsagePlan", "AWS::ApiGateway::UsagePlan", plan(together)));
        made.add(member(prefix + "ApiKey", "AWS::ApiGateway::ApiKey", key(origin, together)));
        made.add(member(
                prefix + "UsagePlanKey",
                "AWS::ApiGateway::UsagePlanKey",
                ObjectBuilder.at(origin)
                        .put("KeyId", Nodes.reference(origin, prefix + "ApiKey"))
                        .put("KeyType", "API_KEY")
                        .put("UsagePlanId", Nodes.reference(origin, prefix + "UsagePlan"))
                        .build()));
        return made;
    }

    private SourceObject plan(List<SamUsagePlan> together) {
        List<SourceObject> stages =
                together.stream().map(plan -> plan.stage("ApiId", "Stage")).toList();
        return ObjectBuilder.at(plan().origin())
                .put("ApiStages", Nodes.list(plan().origin(), stages))
                .copy(plan(), "UsagePlanName")
                .copy(plan(), "Description")
                .copy(plan(), "Quota")
                .copy(plan(), "Throttle")
                .copy(plan(), "Tags")
                .build();
    }

    private static SourceObject key(Origin origin, List<SamUsagePlan> together) {
        List<SourceObject> stages = together.stream()
                .map(plan -> plan.stage("RestApiId", "StageName"))
                .toList();
        return ObjectBuilder.at(origin)
                .put("Enabled", Nodes.flag(origin, true))
                .put("StageKeys", Nodes.list(origin, stages))
                .build();
    }

    private SourceObject stage(String apiName, String stageName) {
        Origin origin = plan().origin();
        SourceNode api = Nodes.reference(origin, resource.logicalId());
        return ObjectBuilder.at(origin)
                .put(apiName, api)
                .put(stageName, Nodes.reference(origin, stageId))
                .build();
    }

    /** What several APIs share exists under no API's condition. */
    private SourceMember member(String id, String type, SourceObject properties) {
        if (!kind().equals("SHARED")) {
            return resource.companion(id, type, properties);
        }
        Origin origin = plan().origin();
        return new SourceMember(
                id,
                origin,
                ObjectBuilder.at(origin)
                        .put("Type", type)
                        .put("Properties", properties)
                        .build());
    }
}

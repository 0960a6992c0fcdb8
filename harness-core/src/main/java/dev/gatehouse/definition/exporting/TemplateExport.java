package dev.gatehouse.definition.exporting;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.port.PublishedStage;
import dev.gatehouse.model.rest.RestApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes everything that an account has deployed as one template: the APIs of its stages, and what belongs to them.
 *
 * @param control the account
 * @param account what it told of itself
 * @param functionNames the names of functions, by what definitions call them
 */
public record TemplateExport(ControlPlane control, DeployedAccount account, Map<String, String> functionNames) {

    public TemplateExport {
        functionNames = Map.copyOf(functionNames);
    }

    /** The template. */
    public ExportedTemplate template() {
        TemplateBuilder template = new TemplateBuilder(control.location(), functionNames);
        Map<String, List<PublishedStage>> stagesByApi = account.stagesByApi();
        Map<String, ExportedApi> apis = new LinkedHashMap<>();
        stagesByApi.forEach((id, stages) -> {
            RestApi api = latest(stages).deployment().snapshot().api();
            String prefix = stagesByApi.size() == 1 ? "" : api.name();
            ExportedApi exported =
                    new ExportedApi(id, api.name(), prefix, template.ids().of(prefix, "RestApi"));
            template.texts().api(id, exported.logicalId());
            template.refer(id, Expressions.ref(exported.logicalId()));
            apis.put(id, exported);
        });
        new ConnectionResources(template, new Listing(control)).write();
        apis.forEach((id, api) -> api(template, api, stagesByApi.getOrDefault(id, List.of())));
        new UsageResources(template, account.usage(), apis).write();
        new DomainResources(template, new Listing(control), apis).write();
        account.v2Stages().stream()
                .map(stage -> stage.deployment().snapshot().api())
                .map(api -> api.protocolType() + " API " + api.name())
                .distinct()
                .forEach(name -> template.report(
                        name,
                        "APIs of version 2 are not written as templates; an HTTP API is as an OpenAPI document."));
        return template.template(
                apis.values().stream().map(ExportedApi::name).collect(Collectors.joining(", ", "REST API ", "")));
    }

    private void api(TemplateBuilder template, ExportedApi api, List<PublishedStage> stages) {
        PublishedStage latest = latest(stages);
        String before = template.resources().toString();
        ApiResources resources =
                new ApiResources(template, api, latest.deployment().snapshot());
        resources.write();
        List<String> documentation = new DocumentationResources(template, api, new Listing(control)).write();
        new StageResources(template, api, latest.deployment().snapshot())
                .write(stages, resources.deployed(), documentation, digest(template, before));
        new FunctionPermissions(template, api, latest.deployment().snapshot()).write();
    }

    private static String digest(TemplateBuilder template, String before) {
        return Digests.of(template.resources().toString().substring(before.length() - 1));
    }

    /** Stages of one API may run deployments of different times; the template can only have the latest. */
    private static PublishedStage latest(List<PublishedStage> stages) {
        PublishedStage latest = stages.get(0);
        for (PublishedStage stage : stages) {
            if (stage.deployment().createdDate().isAfter(latest.deployment().createdDate())) {
                latest = stage;
            }
        }
        return latest;
    }
}

package dev.gatehouse;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.Waiver;
import dev.gatehouse.flow.route.ServedApi;
import dev.gatehouse.flow.route.ServedStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is looked at once definitions are deployed: what does not compile, and what would have no effect. */
record LoadCheck(DataPlane dataPlane, Set<String> waivedNames) {

    /**
     * Looks at what the definitions have deployed.
     *
     * @return what has no effect and was waived
     * @throws DefinitionException if anything is wrong, or has no effect and was not waived
     */
    List<Waiver> check(List<DeployedDefinition> definitions) {
        List<Problem> problems = new ArrayList<>();
        List<Waiver> waived = new ArrayList<>();
        for (DeployedDefinition definition : definitions) {
            for (String apiId : apis(definition)) {
                problems.addAll(new CompileProblems(dataPlane, definition.origins()).of(apiId));
                withoutEffect(apiId).forEach(setting -> judge(setting, definition, problems, waived));
            }
        }
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return List.copyOf(waived);
    }

    private static List<String> apis(DeployedDefinition definition) {
        return definition.stages().stream().map(DeployedStage::apiId).distinct().toList();
    }

    private List<WithoutEffect.Setting> withoutEffect(String apiId) {
        List<WithoutEffect.Setting> settings = new ArrayList<>();
        dataPlane.served().stream()
                .filter(api -> api.api().id().equals(apiId))
                .map(ServedApi::stages)
                .flatMap(stages -> stages.values().stream())
                .map((ServedStage stage) -> new WithoutEffect(
                                stage,
                                dataPlane.connections().clientCertificates().keySet())
                        .settings())
                .forEach(settings::addAll);
        return settings;
    }

    private void judge(
            WithoutEffect.Setting setting, DeployedDefinition definition, List<Problem> problems, List<Waiver> waived) {
        Origin origin = definition
                .origins()
                .nearest(setting.where())
                .orElseGet(() -> new Origin(setting.where().toString(), 0, 0, null));
        if (waivedNames.stream().anyMatch(setting.name()::equalsIgnoreCase)) {
            waived.add(new Waiver(setting.name(), origin));
            return;
        }
        problems.add(new Problem(
                origin,
                setting.name() + " has no effect in the gateway yet: " + setting.consequence() + ".",
                "Waive \"" + setting.name() + "\" if the test can do without it."));
    }
}

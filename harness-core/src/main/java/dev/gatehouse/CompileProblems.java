package dev.gatehouse;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.flow.problem.CompileProblem;
import dev.gatehouse.flow.route.ServedApi;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What compiling found wrong, with the lines that defined it. AWS would deploy it and answer 500. */
record CompileProblems(DataPlane dataPlane, Origins origins) {

    List<Problem> of(String apiId) {
        Stream<PlacedProblem> ofMethods = dataPlane.served().stream()
                .filter(api -> api.api().id().equals(apiId))
                .map(ServedApi::stages)
                .flatMap(stages -> stages.values().stream())
                .flatMap(stage -> Stream.of(stage.deployed(), stage.canary()))
                .filter(Objects::nonNull)
                .flatMap(deployment -> deployment.problems().stream())
                .map(problem -> new PlacedProblem(problem, problem.where()));
        Stream<PlacedProblem> ofWebSockets = dataPlane.servedWebSocketApis().stream()
                .filter(api -> api.api().apiId().equals(apiId))
                .flatMap(api -> api.stages().values().stream())
                .flatMap(stage -> stage.deployed().problems().stream()
                        .map(problem ->
                                PlacedProblem.ofRoute(problem, stage.deployed().snapshot())));
        return Stream.concat(ofMethods, ofWebSockets)
                // Two stages may share a deployment. Deployments themselves are not compared: that hashes the whole
                // API.
                .distinct()
                .map(this::problem)
                .toList();
    }

    /** A template's message ends with the line that does not parse. */
    private static String sentence(String message) {
        return message.contains("\n") ? message.replaceFirst("\n", ":\n        ") : message + ".";
    }

    private Problem problem(PlacedProblem placed) {
        CompileProblem found = placed.problem();
        Origin origin = origins.nearest(placed.place(), found.line())
                .orElseGet(() -> new Origin(found.where().toString(), 0, 0, null));
        boolean says = found.line() == 0 || found.message().contains("line " + found.line() + ",");
        String line = says ? "" : " (line " + found.line() + " of it)";
        return new Problem(
                origin,
                found.where() + line + ": " + sentence(found.message()),
                "Correct it: AWS deploys it as it stands, and answers 500 to every request that comes here.");
    }
}

package dev.gatehouse;

import dev.gatehouse.flow.problem.CompileProblem;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Route;
import java.util.List;
import java.util.Objects;

/**
 * A problem, and the element whose line it is told at.
 *
 * @param problem what is wrong
 * @param place the element that was written there
 */
record PlacedProblem(CompileProblem problem, ElementAddress place) {

    /** Routes of version 2 have no integration of their own: it is written elsewhere, with its responses. */
    static PlacedProblem ofRoute(CompileProblem problem, ApiSnapshot snapshot) {
        List<String> where = problem.where().segments();
        if (where.size() < 2 || !where.get(1).equals("integration")) {
            return new PlacedProblem(problem, problem.where());
        }
        String[] below = where.subList(2, where.size()).toArray(String[]::new);
        return snapshot.routes().values().stream()
                .filter(route -> route.routeKey().equals(where.get(0)))
                .map(Route::target)
                .filter(Objects::nonNull)
                .findFirst()
                .map(target -> ElementAddress.v2Integration(target.substring(target.indexOf('/') + 1)))
                .map(integration -> new PlacedProblem(problem, integration.child(below)))
                .orElseGet(() -> new PlacedProblem(problem, problem.where()));
    }
}

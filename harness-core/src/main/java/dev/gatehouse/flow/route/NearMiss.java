package dev.gatehouse.flow.route;

import dev.gatehouse.flow.problem.EditDistance;
import java.util.List;

/**
 * A resource or route that does not answer a request, how far it is from doing so, and why it does not.
 *
 * @param candidate the resource or route
 * @param distance the smaller the nearer
 * @param because what would have to be otherwise
 */
record NearMiss(Candidate candidate, int distance, String because) {

    private static final int PER_SEGMENT = 10;

    /**
     * What could answer a request.
     *
     * @param noun what it is, a resource or a route
     * @param path its path
     * @param methods the methods that are there at this path
     */
    record Candidate(String noun, String path, List<String> methods) {}

    static NearMiss of(Candidate candidate, String httpMethod, List<String> asked) {
        List<String> own = NearestRoutes.segments(candidate.path());
        int common = Math.min(own.size(), asked.size());
        for (int i = 0; i < common; i++) {
            if (own.get(i).endsWith("+}")) {
                return wrongMethod(candidate, httpMethod, PER_SEGMENT / 2);
            }
            if (!fits(own.get(i), asked.get(i))) {
                return wrongSegment(candidate, own, asked, i);
            }
        }
        return own.size() == asked.size() ? wrongMethod(candidate, httpMethod, 0) : wrongLength(candidate, own, asked);
    }

    private static boolean fits(String own, String asked) {
        return own.startsWith("{") ? !asked.isEmpty() : own.equals(asked);
    }

    private static NearMiss wrongMethod(Candidate candidate, String httpMethod, int distance) {
        return new NearMiss(
                candidate,
                distance,
                "the path fits, but there is no " + httpMethod + ", only " + String.join(", ", candidate.methods()));
    }

    private static NearMiss wrongSegment(Candidate candidate, List<String> own, List<String> asked, int at) {
        int letters = Math.min(PER_SEGMENT, EditDistance.between(own.get(at), asked.get(at)));
        int rest = Math.max(own.size(), asked.size()) - at - 1;
        String place = at == 0 ? "the path begins with" : "after /" + String.join("/", asked.subList(0, at)) + " comes";
        return new NearMiss(
                candidate,
                PER_SEGMENT * rest + letters,
                place + " '" + asked.get(at) + "' where this " + candidate.noun() + " has '" + own.get(at) + "'");
    }

    private static NearMiss wrongLength(Candidate candidate, List<String> own, List<String> asked) {
        String because = own.size() > asked.size()
                ? "the path ends before '" + own.get(asked.size()) + "'"
                : "the path goes on with '" + asked.get(own.size()) + "' where this " + candidate.noun() + " ends";
        return new NearMiss(candidate, PER_SEGMENT * Math.abs(own.size() - asked.size()), because);
    }
}

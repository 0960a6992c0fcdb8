package dev.gatehouse.flow.route;

import dev.gatehouse.model.rest.Resource;
import java.util.List;
import java.util.Locale;

/**
 * A resource that does not answer a request, how far it is from doing so, and why it does not.
 *
 * @param resource the resource
 * @param distance the smaller the nearer
 * @param because what would have to be otherwise
 */
record NearMiss(Resource resource, int distance, String because) {

    private static final int PER_SEGMENT = 10;

    static NearMiss of(Resource resource, String httpMethod, List<String> asked) {
        List<String> own = NearestRoutes.segments(resource.path());
        int common = Math.min(own.size(), asked.size());
        for (int i = 0; i < common; i++) {
            if (own.get(i).endsWith("+}")) {
                return wrongMethod(resource, httpMethod, PER_SEGMENT / 2);
            }
            if (!fits(own.get(i), asked.get(i))) {
                return wrongSegment(resource, own, asked, i);
            }
        }
        return own.size() == asked.size() ? wrongMethod(resource, httpMethod, 0) : wrongLength(resource, own, asked);
    }

    private static boolean fits(String own, String asked) {
        return own.startsWith("{") ? !asked.isEmpty() : own.equals(asked);
    }

    private static NearMiss wrongMethod(Resource resource, String httpMethod, int distance) {
        return new NearMiss(
                resource,
                distance,
                "the path fits, but there is no " + httpMethod + ", only "
                        + String.join(", ", resource.resourceMethods().keySet()));
    }

    private static NearMiss wrongSegment(Resource resource, List<String> own, List<String> asked, int at) {
        int letters = Math.min(PER_SEGMENT, editDistance(own.get(at), asked.get(at)));
        int rest = Math.max(own.size(), asked.size()) - at - 1;
        String place = at == 0 ? "the path begins with" : "after /" + String.join("/", asked.subList(0, at)) + " comes";
        return new NearMiss(
                resource,
                PER_SEGMENT * rest + letters,
                place + " '" + asked.get(at) + "' where this resource has '" + own.get(at) + "'");
    }

    private static NearMiss wrongLength(Resource resource, List<String> own, List<String> asked) {
        String because = own.size() > asked.size()
                ? "the path ends before '" + own.get(asked.size()) + "'"
                : "the path goes on with '" + asked.get(own.size()) + "' where this resource ends";
        return new NearMiss(resource, PER_SEGMENT * Math.abs(own.size() - asked.size()), because);
    }

    /** Levenshtein's distance, in which upper and lower case count as one letter apart, being letters of their own. */
    private static int editDistance(String a, String b) {
        if (a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT))) {
            return 1;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            previous = nextRow(previous, a.charAt(i - 1), b, i);
        }
        return previous[b.length()];
    }

    private static int[] nextRow(int[] previous, char letter, String b, int row) {
        int[] next = new int[previous.length];
        next[0] = row;
        for (int j = 1; j < next.length; j++) {
            int replaced = previous[j - 1] + (b.charAt(j - 1) == letter ? 0 : 1);
            next[j] = Math.min(replaced, Math.min(previous[j], next[j - 1]) + 1);
        }
        return next;
    }
}

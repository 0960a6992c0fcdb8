package dev.gatehouse.flow.methodresponse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The client's {@code Accept-Encoding}: which coding it likes best.
 *
 * <p>AWS looks at that one only. If it is none of its own, the body is not compressed, even where a coding further down
 * the list would do; of codings that are liked equally, the first counts.
 */
final class AcceptEncoding {

    private static final double FULL = 1.0;

    private AcceptEncoding() {}

    /** The coding that is liked best, in lower case, perhaps {@code *}; empty if none is liked at all. */
    static Optional<String> preferred(String header) {
        Liked best = null;
        for (Liked liked : all(header)) {
            if (liked.quality > 0 && (best == null || liked.quality > best.quality)) {
                best = liked;
            }
        }
        return Optional.ofNullable(best).map(Liked::coding);
    }

    private record Liked(String coding, double quality) {}

    private static List<Liked> all(String header) {
        List<Liked> all = new ArrayList<>();
        for (String entry : header.split(",", -1)) {
            String[] parts = entry.split(";", 2);
            String coding = parts[0].strip().toLowerCase(Locale.ROOT);
            if (!coding.isEmpty()) {
                all.add(new Liked(coding, parts.length < 2 ? FULL : quality(parts[1])));
            }
        }
        return all;
    }

    /** What is no quality counts as none, so that the coding is not taken by mistake. */
    private static double quality(String parameter) {
        String text = parameter.strip().toLowerCase(Locale.ROOT);
        if (!text.startsWith("q=")) {
            return 0;
        }
        try {
            return Double.parseDouble(text.substring(2).strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}

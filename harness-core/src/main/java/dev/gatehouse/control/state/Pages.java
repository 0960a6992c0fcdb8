package dev.gatehouse.control.state;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts lists into the pages that callers ask for. */
public final class Pages {

    private static final int DEFAULT_LIMIT = 25;
    private static final int MAXIMUM_LIMIT = 500;

    private Pages() {}

    /** One page, of 25 items unless the caller wants more or fewer. */
    public static <T> Page<T> of(Collection<T> all, @Nullable String position, @Nullable Integer limit) {
        int size = limit == null || limit < 1 ? DEFAULT_LIMIT : Math.min(limit, MAXIMUM_LIMIT);
        List<T> items = new ArrayList<>(all);
        int start = Math.min(start(position), items.size());
        int end = Math.min(start + size, items.size());
        return new Page<>(items.subList(start, end), end < items.size() ? token(end) : null);
    }

    private static String token(int index) {
        return Base64.getEncoder().encodeToString(("at:" + index).getBytes(StandardCharsets.UTF_8));
    }

    private static int start(@Nullable String position) {
        if (position == null || position.isEmpty()) {
            return 0;
        }
        try {
            String text = new String(Base64.getDecoder().decode(position), StandardCharsets.UTF_8);
            return Math.max(0, Integer.parseInt(text.replaceFirst("^at:", "")));
        } catch (IllegalArgumentException e) {
            throw ControlException.badRequest("Invalid position parameter specified");
        }
    }
}

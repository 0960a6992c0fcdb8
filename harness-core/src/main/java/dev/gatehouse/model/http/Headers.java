package dev.gatehouse.model.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An immutable list of headers in the order and case in which they were sent.
 *
 * <p>AWS hands both on (a Lambda event's {@code headers} keep the client's case), so neither may be normalised here.
 * Names are looked up without regard to case.
 */
public record Headers(List<Header> all) implements Iterable<Header> {

    /** No headers. */
    public static final Headers EMPTY = new Headers(List.of());

    public Headers {
        all = List.copyOf(all);
    }

    /** Headers from alternating names and values, as {@code Headers.of("Accept", "text/plain", "X-A", "1")}. */
    public static Headers of(String... namesAndValues) {
        List<Header> headers = new ArrayList<>(namesAndValues.length / 2);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            headers.add(new Header(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Headers(headers);
    }

    /** The first value under this name. */
    public Optional<String> first(String name) {
        for (Header header : all) {
            if (header.isNamed(name)) {
                return Optional.of(header.value());
            }
        }
        return Optional.empty();
    }

    /** The last value under this name: the one AWS takes where only one can be had. */
    public Optional<String> last(String name) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).isNamed(name)) {
                return Optional.of(all.get(i).value());
            }
        }
        return Optional.empty();
    }

    /** Every value under this name, in order. */
    public List<String> values(String name) {
        // Nearly always there is none or one, and neither needs a list of its own making.
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isNamed(name)) {
                return valuesFrom(i, name);
            }
        }
        return List.of();
    }

    private List<String> valuesFrom(int start, String name) {
        List<String> values = new ArrayList<>(1);
        for (int i = start; i < all.size(); i++) {
            if (all.get(i).isNamed(name)) {
                values.add(all.get(i).value());
            }
        }
        return List.copyOf(values);
    }

    /** Whether there is a header of this name. */
    public boolean has(String name) {
        for (Header header : all) {
            if (header.isNamed(name)) {
                return true;
            }
        }
        return false;
    }

    /** These headers and one more at the end. */
    public Headers plus(String name, String value) {
        List<Header> more = new ArrayList<>(all);
        more.add(new Header(name, value));
        return new Headers(more);
    }

    /** These headers, those of the given name replaced by one at the end. */
    public Headers with(String name, String value) {
        return without(name).plus(name, value);
    }

    /** These headers without those of the given name. */
    public Headers without(String name) {
        return filtered(h -> !h.isNamed(name));
    }

    /** Those of these headers that the condition keeps. */
    public Headers filtered(Predicate<Header> keep) {
        List<Header> kept = new ArrayList<>(all.size());
        for (Header header : all) {
            if (keep.test(header)) {
                kept.add(header);
            }
        }
        return new Headers(kept);
    }

    /** The headers in order. */
    public Stream<Header> stream() {
        return all.stream();
    }

    @Override
    public Iterator<Header> iterator() {
        return all.iterator();
    }
}

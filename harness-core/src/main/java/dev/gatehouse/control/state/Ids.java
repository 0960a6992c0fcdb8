package dev.gatehouse.control.state;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Makes ids shaped as AWS's: lower-case letters and digits. */
public final class Ids {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String LETTERS_OF_BOTH_CASES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + ALPHABET;

    private final RandomGenerator random;

    Ids(RandomGenerator random) {
        this.random = random;
    }

    /** Ten characters, as APIs and API keys have. */
    public String longId() {
        return of(ALPHABET, 10);
    }

    /** Seven characters, as routes and integrations of version 2 have. */
    public String routeId(Predicate<String> used) {
        String id = of(ALPHABET, 7);
        while (used.test(id)) {
            id = of(ALPHABET, 7);
        }
        return id;
    }

    /** Six characters, as everything else has. */
    public String shortId() {
        return of(ALPHABET, 6);
    }

    /**
     * Six characters that are not in use yet. One of a billion would do for a few resources; with ten thousand in an API, one
     * API in fifty would have two of the same id, and the second would take the first one's place.
     */
    public String shortId(Predicate<String> used) {
        String id = shortId();
        while (used.test(id)) {
            id = shortId();
        }
        return id;
    }

    /** Forty characters of both cases, as the values of API keys have. */
    public String keyValue() {
        return of(LETTERS_OF_BOTH_CASES, 40);
    }

    private synchronized String of(String alphabet, int length) {
        StringBuilder id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return id.toString();
    }
}

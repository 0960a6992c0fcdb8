package dev.gatehouse.mapping.regex;

/**
 * A text that a regular expression may look at only so often: an expression such as {@code (a+)+b} would otherwise keep
 * a request for years. Counting reads, not time, makes the outcome the same on every machine.
 *
 * <pre>{@code
 * boolean matches = pattern.matcher(new CountedText(text, 5_000_000)).matches();
 * }</pre>
 *
 * <p>For one match on one thread: what was read stays counted.
 */
public final class CountedText implements CharSequence {
    private final String text;
    private long readsLeft;

    /**
     * A text that may be read for a while.
     *
     * @param reads how many of its characters may be read, one read twice counting twice
     */
    public CountedText(String text, long reads) {
        this.text = text;
        this.readsLeft = reads;
    }

    /**
     * The character at an index.
     *
     * @throws TooManyReads if there were as many reads as there may be
     */
    @Override
    public char charAt(int index) {
        if (readsLeft-- <= 0) {
            throw new TooManyReads();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The expression looked too often. */
    public static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooManyReads() {
            super("a regular expression backtracks without end", null, false, false);
        }
    }
}

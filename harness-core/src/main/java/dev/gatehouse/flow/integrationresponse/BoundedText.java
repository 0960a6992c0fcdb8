package dev.gatehouse.flow.integrationresponse;

/**
 * A text that a regular expression may look at only so often: a pattern such as {@code (a+)+b} would otherwise keep a
 * request for years. Counting reads, not time, makes the outcome the same on every machine.
 */
final class BoundedText implements CharSequence {

    private static final int READS = 5_000_000;

    private final CharSequence text;
    private int readsLeft = READS;

    BoundedText(CharSequence text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (readsLeft-- == 0) {
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
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The pattern looked too often. */
    static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super("the pattern backtracks without end on this text", null, false, false);
        }
    }
}

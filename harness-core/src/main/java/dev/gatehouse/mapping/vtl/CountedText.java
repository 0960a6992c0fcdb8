package dev.gatehouse.mapping.vtl;

/** A text that counts how often a regular expression looks at it, and ends one that backtracks without end. */
final class CountedText implements CharSequence {
    private final String text;
    private int looks;

    CountedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++looks > TemplateLimits.REGEX_STEPS) {
            throw RenderBudget.exceeded("a regular expression backtracks without end");
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
}

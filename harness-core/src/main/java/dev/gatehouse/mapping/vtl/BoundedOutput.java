package dev.gatehouse.mapping.vtl;

import java.io.Writer;

/** The text that a template gives, up to the size of a payload. */
final class BoundedOutput extends Writer {
    private final StringBuilder text;

    /** Nothing yet; room for so many characters. */
    BoundedOutput(int expected) {
        text = new StringBuilder(expected);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        reserve(length);
        text.append(characters, offset, length);
    }

    @Override
    public void write(String string) {
        reserve(string.length());
        text.append(string);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    private void reserve(int length) {
        if (text.length() + length > TemplateLimits.CHARACTERS) {
            throw RenderBudget.exceeded("its output is longer than " + TemplateLimits.CHARACTERS
                    + " characters, API Gateway's quota for a payload");
        }
    }
}

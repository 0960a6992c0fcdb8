package dev.gatehouse.mapping.vtl;

/** A place in a template; both numbers count from 1, and 0 means unknown. */
record TemplatePosition(int line, int column) {
    static final TemplatePosition UNKNOWN = new TemplatePosition(0, 0);

    boolean isKnown() {
        return line > 0;
    }

    @Override
    public String toString() {
        return isKnown() ? "line " + line + ", column " + column : "an unknown place";
    }
}

package dev.gatehouse.control.importing;

/**
 * One document while it is read.
 *
 * @param root the document
 * @param dialect its kind
 * @param findings what is wrong with it, and where its elements stand
 */
record Reading(Located root, Dialect dialect, Findings findings) {

    static Reading of(Located root) {
        Dialect dialect = root.get("swagger").exists() ? Dialect.SWAGGER_2 : Dialect.OPENAPI_3;
        return new Reading(root, dialect, new Findings());
    }

    /**
     * What stands here or, where a {@code $ref} does, what it refers to.
     *
     * <p>Schemas are not resolved by this: they become models, which keep their references.
     */
    Located resolve(Located part) {
        Located current = part;
        for (int hops = 0; hops < MAX_HOPS && current.get("$ref").exists(); hops++) {
            String reference = String.valueOf(current.text("$ref"));
            Located target = target(reference);
            if (!target.exists()) {
                findings.warning(current, "Unable to resolve reference '" + reference + "'. Ignoring.");
                return target;
            }
            current = target;
        }
        return current;
    }

    private Located target(String reference) {
        boolean local = reference.equals("#") || reference.startsWith("#/");
        String pointer = local ? reference.substring(1) : "/" + reference;
        return new Located(
                pointer, local ? root.json().at(pointer) : root.json().path(""));
    }

    /** Two references that name each other would lead on for ever. */
    private static final int MAX_HOPS = 20;
}

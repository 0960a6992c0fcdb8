package dev.gatehouse.bridge.deploy;

/** What becomes on the target of the place that an integration leads to. */
sealed interface Rewriting {

    /**
     * It leads to the same place, perhaps under another name.
     *
     * @param uri where it leads there
     * @param direct whether it leads there without the VPC link that it has in process
     */
    record Same(String uri, boolean direct) implements Rewriting {}

    /** The target cannot have it. */
    record None(String reason) implements Rewriting {}
}

package dev.gatehouse.flow.route;

/**
 * A path that begins with a stage.
 *
 * @param stageName the first segment
 * @param withinStage the rest as sent; begins with a slash
 */
record StagePath(String stageName, String withinStage) {

    static StagePath of(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0
                ? new StagePath(path.substring(1), "/")
                : new StagePath(path.substring(1, slash), path.substring(slash));
    }
}

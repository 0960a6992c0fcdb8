package dev.gatehouse.bridge.target.localstack;

import dev.gatehouse.contract.target.TargetUnavailable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why there is no container with LocalStack, and what to do about it. */
final class NotStarted {

    private static final String NAME = "localstack";
    private static final String RUNNING =
            "name a LocalStack that runs already with -Dgatehouse.localstack.url=http://127.0.0.1:4566";

    private NotStarted() {}

    static TargetUnavailable within(Duration limit, String image) {
        return unavailable(
                "no container of " + image + " was there within " + limit.toSeconds() + " s" + engine() + ".",
                "Does `docker version` answer there? If the image is still being pulled, run `docker pull " + image
                        + "` before the tests, or give it more time with -Dgatehouse.localstack.seconds. Or " + RUNNING,
                null);
    }

    static TargetUnavailable because(Throwable e, String image) {
        return unavailable(
                "no container of " + image + " started" + engine() + ": " + rootCause(e) + ".",
                "Can Docker pull or find the image? Name another with -Dgatehouse.localstack.image, or " + RUNNING,
                e);
    }

    static TargetUnavailable withoutDocker() {
        return unavailable(
                "there is no Docker engine to start it in" + engine() + ".", "Start one, or " + RUNNING, null);
    }

    private static TargetUnavailable unavailable(String happened, String remedy, @Nullable Throwable cause) {
        return new TargetUnavailable(NAME, happened, remedy, cause);
    }

    /** A forgotten DOCKER_HOST is the reason that is hardest to think of. */
    private static String engine() {
        return Optional.ofNullable(System.getenv("DOCKER_HOST"))
                .map(host -> " (DOCKER_HOST is " + host + ")")
                .orElse("");
    }

    private static String rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}

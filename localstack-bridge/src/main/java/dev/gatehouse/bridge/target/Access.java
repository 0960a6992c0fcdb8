package dev.gatehouse.bridge.target;

import dev.gatehouse.bridge.call.ControlEndpoint;
import dev.gatehouse.bridge.invoke.Settling;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.flow.signature.AwsCredentials;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where a target's control plane is, and who calls it.
 *
 * @param uri as {@code http://127.0.0.1:4566}
 * @param region what calls are signed for
 * @param credentials what they are signed with
 * @param adopts whether the target takes any account and region: it is then called as the account and in the region that an
 *     API has in process, so that both tell the same in answers
 */
public record Access(URI uri, String region, Supplier<AwsCredentials> credentials, boolean adopts) {

    private static final Duration SETTLING = Duration.ofSeconds(30);

    /** An emulator, which takes any credentials; of LocalStack and its like a key of twelve digits names the account. */
    public static Access toEmulator(URI uri) {
        return new Access(uri, "us-east-1", () -> new AwsCredentials("test", "test", null), true);
    }

    /** Emulators know a stage once they have answered its creation. */
    Settling settling() {
        return Settling.during(adopts ? Duration.ZERO : SETTLING);
    }

    ControlEndpoint endpoint(String target) {
        return new ControlEndpoint(target, uri, region, credentials);
    }

    ControlEndpoint endpoint(String target, Location inProcess) {
        return adopts
                ? new ControlEndpoint(
                        target, uri, inProcess.region(), () -> new AwsCredentials(inProcess.accountId(), "test", null))
                : endpoint(target);
    }
}

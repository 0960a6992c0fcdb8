package dev.gatehouse.bridge.target;

import dev.gatehouse.contract.target.TargetUnavailable;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The URLs of servers that settings name. */
public final class ServerUrl {

    private ServerUrl() {}

    /**
     * The URL of a server.
     *
     * @param target the target's name
     * @param setting the property or variable that says it, as the user writes it
     * @throws TargetUnavailable if it is none; it names the setting and what it says
     */
    public static URI of(String target, String setting, String text) {
        try {
            URI uri = new URI(text);
            if (isHttp(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException none) {
            // told below, with all else that is no URL
        }
        throw new TargetUnavailable(
                target,
                setting + " is '" + text + "', which is no URL of a server.",
                "Write scheme, host and port, as http://127.0.0.1:4566",
                null);
    }

    private static boolean isHttp(@Nullable String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }
}

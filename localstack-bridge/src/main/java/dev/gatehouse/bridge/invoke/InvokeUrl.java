package dev.gatehouse.bridge.invoke;

import dev.gatehouse.contract.target.TargetRequest;
import java.net.URI;

/**
 * How requests reach a stage; every emulator has its own way. In both texts {@code {api}}, {@code {stage}} and {@code {region}} are
 * replaced, in the URL {@code {endpoint}} and {@code {path}} too, in the host {@code {port}}.
 *
 * @param url where requests go; with {@code {path}} the request's path is put there, else it comes after the stage at the end
 * @param host the {@code Host} header; empty for that of the URL
 */
public record InvokeUrl(String url, String host) {

    /** As LocalStack and Gatehouse's own server take it: the host names the API, and the path is AWS's. */
    public static final InvokeUrl BY_HOST =
            new InvokeUrl("{endpoint}/{stage}{path}", "{api}.execute-api.localhost.localstack.cloud:{port}");

    /** As emulators take it that cannot know the client's host name. */
    public static final InvokeUrl BY_PATH = new InvokeUrl("{endpoint}/_aws/execute-api/{api}/{stage}{path}", "");

    /** An older way, which several emulators keep. */
    public static final InvokeUrl USER_REQUEST =
            new InvokeUrl("{endpoint}/restapis/{api}/{stage}/_user_request_{path}", "");

    /** AWS's own. */
    public static final InvokeUrl AWS =
            new InvokeUrl("https://{api}.execute-api.{region}.amazonaws.com/{stage}{path}", "");

    /**
     * A way by its name, {@code host}, {@code path} or {@code user_request}, or spelled out as a URL.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static InvokeUrl parse(String text) {
        return switch (text) {
            case "host" -> BY_HOST;
            case "path" -> BY_PATH;
            case "user_request" -> USER_REQUEST;
            default -> spelledOut(text);
        };
    }

    private static InvokeUrl spelledOut(String text) {
        if (!text.contains("{api}") || !text.contains("{path}")) {
            throw new IllegalArgumentException(
                    "How requests reach a stage is 'host', 'path', 'user_request', or a URL such as " + BY_PATH.url()
                            + " with {api} and {path} in it; not '" + text + "'");
        }
        return new InvokeUrl(text, "");
    }

    /** Where a request goes, with path and query. */
    String target(TargetRequest request, URI endpoint, String region) {
        String template = request.stage().equals(TargetRequest.DEFAULT_STAGE) ? url.replace("/{stage}", "") : url;
        return filled(template, request, region)
                .replace("{endpoint}", endpoint.toString().replaceFirst("/$", ""))
                .replace("{path}", request.http().target());
    }

    /** What {@code Host} says; empty for that of the URL. */
    String host(TargetRequest request, URI endpoint, String region) {
        return filled(host, request, region).replace("{port}", Integer.toString(endpoint.getPort()));
    }

    private static String filled(String text, TargetRequest request, String region) {
        return text.replace("{api}", request.apiId())
                .replace("{stage}", request.stage())
                .replace("{region}", region);
    }
}

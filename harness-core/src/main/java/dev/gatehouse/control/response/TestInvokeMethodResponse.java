package dev.gatehouse.control.response;

import java.util.List;
import java.util.Map;

/**
 * What a method answered to a trial call.
 *
 * @param status the HTTP status
 * @param body the body
 * @param headers the headers, the last of repeated ones
 * @param multiValueHeaders the headers with all values
 * @param log the execution log
 * @param latency milliseconds
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeMethod.html">TestInvokeMethod</a>
 */
public record TestInvokeMethodResponse(
        int status,
        String body,
        Map<String, String> headers,
        Map<String, List<String>> multiValueHeaders,
        String log,
        long latency) {}

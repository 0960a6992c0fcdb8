package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.model.http.Headers;

/**
 * What a function of an AWS_PROXY integration answered, read and checked.
 *
 * @param status the status
 * @param headers the headers of both of its maps
 * @param body the body as the function wrote it; empty if there is none
 * @param base64 whether the function says that the body is base64
 */
public record FunctionAnswer(int status, Headers headers, String body, boolean base64) {}

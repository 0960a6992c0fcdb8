package dev.gatehouse.flow.integrationresponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.EndpointResponse;

/** AWS with a Lambda function: the {@code errorMessage} of a function that failed, never its status. */
final class FunctionErrorMessage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FunctionErrorMessage() {}

    /** The message; empty if the function did not fail. */
    static String of(EndpointResponse response) {
        if (response.functionError() == null) {
            return "";
        }
        try {
            JsonNode error = JSON.readTree(response.http().body().utf8());
            return error.path("errorMessage").asText("");
        } catch (JsonProcessingException noJson) {
            return "";
        }
    }
}

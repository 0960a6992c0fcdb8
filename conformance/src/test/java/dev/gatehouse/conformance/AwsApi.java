package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/** AWS's operations by service and name, as a case calls them. */
interface AwsApi {

    /**
     * Calls one operation.
     *
     * @return the answer as an SDK shows it
     * @throws Refusal if the service answers with an error
     */
    JsonNode call(String service, String operation, JsonNode parameters) throws Refusal;

    /** An error of a service: its code, HTTP status and message. */
    final class Refusal extends Exception {

        private static final long serialVersionUID = 1;

        private final String code;
        private final int status;

        Refusal(String code, int status, String message) {
            super(message);
            this.code = code;
            this.status = status;
        }

        String code() {
            return code;
        }

        int status() {
            return status;
        }
    }
}

package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import java.util.List;

/**
 * Picks the integration response: the first whose pattern matches, in the order of the status codes, which is the order
 * in which AWS keeps them; else the default.
 */
record ResponseSelection(List<Candidate> candidates) {

    ResponseSelection {
        candidates = List.copyOf(candidates);
    }

    /**
     * The integration response for a text.
     *
     * @param endpointStatus what AWS's execution log tells where there is none
     * @throws GatewayFault 500 if none matches and there is no default
     */
    ResponseMapping select(String text, String endpointStatus, Reasons why) {
        ResponseMapping byDefault = null;
        for (Candidate candidate : candidates) {
            SelectionPattern pattern = candidate.pattern();
            ResponseMapping mapping = candidate.mapping();
            if (pattern == null) {
                byDefault = byDefault == null ? mapping : byDefault;
            } else if (pattern.matches(text)) {
                why.add(new Reason.ResponseSelected(pattern.source(), mapping.statusCode(), text));
                return mapping;
            } else {
                why.add(new Reason.ResponseNotSelected(pattern.source(), mapping.statusCode(), text));
            }
        }
        if (byDefault == null) {
            throw GatewayFault.internalServerError(
                    "No match for output mapping and no default output mapping configured."
                            + " Endpoint Response Status Code: " + endpointStatus
                            + ": no integration response matches '" + text
                            + "', and none is the default: give one no selectionPattern");
        }
        why.add(new Reason.ResponseSelected(null, byDefault.statusCode(), text));
        return byDefault;
    }
}

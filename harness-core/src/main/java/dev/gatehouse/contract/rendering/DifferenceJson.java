package dev.gatehouse.contract.rendering;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.accepted.Acceptance;
import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.comparison.Difference;
import dev.gatehouse.contract.drift.DefinitionDifference;
import java.util.Locale;

/** A difference, and what accepts it, as JSON. */
final class DifferenceJson {

    private DifferenceJson() {}

    static ObjectNode of(Review review, Difference difference) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("stage", difference.place().stage().title());
        json.put("pointer", difference.place().pointer());
        json.put("what", difference.place().title());
        json.put("inProcess", difference.inProcess());
        json.put("onTarget", difference.onTarget());
        Acceptance accepted = review.accepted().get(difference);
        Acceptance expired = review.expired().get(difference);
        if (accepted != null) {
            json.put("state", "accepted").set("acceptance", of(accepted));
        } else if (expired != null) {
            json.put("state", "expired").set("acceptance", of(expired));
        } else {
            json.put("state", "open");
        }
        return json;
    }

    static ObjectNode of(DefinitionDifference difference) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("pointer", difference.pointer());
        json.put("place", difference.place());
        json.put("defined", difference.defined());
        json.put("deployed", difference.deployed());
        json.put("state", difference.standing().state().name().toLowerCase(Locale.ROOT));
        Acceptance acceptance = difference.standing().acceptance();
        if (acceptance != null) {
            json.set("acceptance", of(acceptance));
        }
        return json;
    }

    static ObjectNode of(Acceptance acceptance) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (acceptance.definition().isEmpty()) {
            json.put("exchange", acceptance.exchange());
        } else {
            json.put("definition", acceptance.definition());
        }
        json.put("target", acceptance.target());
        ArrayNode differs = json.putArray("differs");
        acceptance.differs().forEach(pointer -> differs.add(pointer.text()));
        json.put("reason", acceptance.reason());
        json.put("expires", acceptance.expires().toString());
        return json.put("place", acceptance.place());
    }
}

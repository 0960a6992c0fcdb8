package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.standin.StandIns;
import dev.gatehouse.contract.target.Surroundings;
import dev.gatehouse.contract.target.Target;
import java.io.IOException;
import java.time.Duration;

/** A target while one case runs there, which takes away in the end what the case made. */
final class TargetWorld implements CaseWorld {

    private final Target target;
    private final Surroundings surroundings;
    private final WorldServices services;
    private final StandIns standIns;
    private final Leftovers leftovers;

    TargetWorld(Target target, Surroundings surroundings, WorldServices services, StandIns standIns) {
        this.target = target;
        this.surroundings = surroundings;
        this.services = services;
        this.standIns = standIns;
        this.leftovers = new Leftovers(target);
    }

    @Override
    public String region() {
        return surroundings.region();
    }

    @Override
    public String accountId() {
        return surroundings.accountId();
    }

    @Override
    public StandIns standIns() {
        return standIns;
    }

    @Override
    public JsonNode call(String service, String operation, JsonNode parameters) {
        if (!service.equals("apigateway") && !service.equals("apigatewayv2")) {
            return services.call(service, operation, parameters);
        }
        JsonNode answer = target.calls(service).call(operation, parameters);
        leftovers.made(service, operation, answer);
        mark(service, operation, answer);
        return answer;
    }

    /** An import takes no tags, so the API gets them when it is there. */
    private void mark(String service, String operation, JsonNode answer) {
        boolean api = operation.matches("(Create|Import)(RestApi|Api)");
        if (!api || surroundings.tags().isEmpty()) {
            return;
        }
        boolean restApi = service.equals("apigateway");
        String arn = "arn:aws:apigateway:" + region() + "::"
                + (restApi
                        ? "/restapis/" + answer.path("id").asText()
                        : "/apis/" + answer.path("ApiId").asText());
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        parameters.put(restApi ? "resourceArn" : "ResourceArn", arn);
        ObjectNode tags = parameters.putObject(restApi ? "tags" : "Tags");
        surroundings.tags().forEach(tags::put);
        target.calls(service).call("TagResource", parameters);
    }

    @Override
    public Door door(String apiId) {
        return new Door(surroundings.serverOf(apiId), surroundings.hostOf(apiId));
    }

    @Override
    public void pass(Duration time) throws InterruptedException {
        InvocationSteps.pause(time);
    }

    @Override
    public String explanation() {
        return "";
    }

    @Override
    public void close() throws IOException {
        leftovers.remove();
        standIns.close();
    }
}

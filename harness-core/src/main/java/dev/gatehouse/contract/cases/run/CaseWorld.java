package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.standin.StandIns;
import java.io.IOException;
import java.time.Duration;

/** What one case sees while it runs. */
public interface CaseWorld extends AutoCloseable {

    /** The region that {@code ${region}} stands for. */
    String region();

    /** The account that {@code ${account}} stands for. */
    String accountId();

    /** The servers that stand in for the rest of the world. */
    StandIns standIns();

    /**
     * Calls one operation of an AWS service.
     *
     * @return the answer as an SDK shows it
     * @throws dev.gatehouse.control.error.ControlException if it is refused
     */
    JsonNode call(String service, String operation, JsonNode parameters);

    /** Where requests to an API go. */
    Door door(String apiId);

    /** Lets time pass, or makes it pass at once where there is a clock to be moved. */
    void pass(Duration time) throws InterruptedException;

    /** What the target tells of the last exchange; empty if nothing. */
    String explanation();

    /** Takes back what the case made. */
    @Override
    void close() throws IOException;
}

package dev.gatehouse.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.error.ControlException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sixteen people edit at once, and nobody's work is lost without a word. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ConcurrentEditsTest {

    private static final int THREADS = 16;
    private static final int EDITS = 20;

    private final TestAccount account = new TestAccount();

    @Test
    void every_resource_that_was_created_is_there() throws Exception {
        String api = account.deployed();
        String root = account.call("GetRestApi", "{'restApiId':'" + api + "'}")
                .path("rootResourceId")
                .asText();
        AtomicInteger created = new AtomicInteger();

        atOnce(thread -> {
            for (int i = 0; i < EDITS; i++) {
                // Each name is tried by two threads, of which one must hear that it is taken.
                String part = "r" + thread / 2 + "-" + i;
                created.addAndGet(accepted(
                        "CreateResource",
                        "{'restApiId':'" + api + "','parentId':'" + root + "','pathPart':'" + part + "'}"));
            }
        });

        assertThat(created).hasValue(THREADS / 2 * EDITS);
        assertThat(account.call("GetResources", "{'restApiId':'" + api + "','limit':500}")
                        .path("items"))
                .hasSize(1 + THREADS / 2 * EDITS);
    }

    @Test
    void patches_of_one_stage_add_up_while_it_is_deployed() throws Exception {
        String api = account.deployed();

        atOnce(thread -> {
            for (int i = 0; i < EDITS; i++) {
                account.call(
                        "UpdateStage",
                        "{'restApiId':'" + api + "','stageName':'dev','patchOperations':[{'op':'replace',"
                                + "'path':'/variables/v" + thread + "_" + i + "','value':'1'}]}");
                account.deploy(api);
            }
        });

        JsonNode stage = account.call("GetStage", "{'restApiId':'" + api + "','stageName':'dev'}");
        JsonNode deployments = account.call("GetDeployments", "{'restApiId':'" + api + "','limit':500}")
                .path("items");
        assertThat(stage.path("variables")).hasSize(THREADS * EDITS);
        assertThat(deployments).hasSize(1 + THREADS * EDITS);
        assertThat(deployments.findValuesAsText("id"))
                .contains(stage.path("deploymentId").asText());
    }

    @Test
    void stages_and_apis_that_go_while_plans_take_them_in_leave_nothing_behind() throws Exception {
        String plan = account.call("CreateUsagePlan", "{'name':'p'}").path("id").asText();

        atOnce(thread -> {
            for (int i = 0; i < EDITS; i++) {
                String api = account.deployed();
                account.call(
                        "UpdateUsagePlan",
                        "{'usagePlanId':'" + plan + "','patchOperations':[{'op':'add','path':'/apiStages','value':'"
                                + api + ":dev'}]}");
                account.call("DeleteRestApi", "{'restApiId':'" + api + "'}");
            }
        });

        assertThat(account.call("GetUsagePlan", "{'usagePlanId':'" + plan + "'}")
                        .path("apiStages"))
                .isEmpty();
        assertThat(account.call("GetRestApis", "{}").path("items")).isEmpty();
    }

    private int accepted(String operation, String parameters) {
        try {
            account.call(operation, parameters);
            return 1;
        } catch (ControlException refused) {
            assertThat(refused.code()).isEqualTo("ConflictException");
            return 0;
        }
    }

    private static void atOnce(IntConsumer work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                done.add(threads.submit((Callable<Void>) () -> {
                    together.await();
                    work.accept(thread);
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

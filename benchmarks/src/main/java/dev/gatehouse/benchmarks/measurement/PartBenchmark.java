package dev.gatehouse.benchmarks.measurement;

import dev.gatehouse.benchmarks.peer.Items;
import dev.gatehouse.benchmarks.peer.Orders;
import dev.gatehouse.flow.deployment.RouteMatch;
import dev.gatehouse.flow.deployment.RouteTree;
import dev.gatehouse.flow.methodrequest.validation.ModelSchemas;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.vtl.MappingTemplate;
import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.mapping.vtl.TemplateInput;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.mapping.vtl.TemplateParameters;
import dev.gatehouse.model.rest.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an exchange is made of, each part by itself and without a server. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PartBenchmark {

    private final RouteTree<String> few = routes(10);
    private final RouteTree<String> many = routes(10_000);
    private final MappingTemplate template = MappingTemplate.parse(Items.TEMPLATE);
    private final VelocityMerge velocity = new VelocityMerge();
    private final ModelSchemas schemas = schemas();
    private final MappedParameters parameters = new MappedParameters();
    private final String items = Items.document();

    /** Finds one of ten resources. */
    @Benchmark
    public Optional<RouteMatch<String>> routingAmongFew() {
        return few.find("GET", "/r9/pets/7");
    }

    /** Finds one of ten thousand. */
    @Benchmark
    public Optional<RouteMatch<String>> routingAmongMany() {
        return many.find("GET", "/r9999/pets/7");
    }

    /** Renders a template over twenty items, parsing the body and all. */
    @Benchmark
    public String template() {
        return template.render(new TemplateInput(
                        TemplateBody.text(items),
                        TemplateParameters::none,
                        Map.of(),
                        Map.of(),
                        TemplateOverrides.none()))
                .output();
    }

    /** Velocity's own merge of the same template, given the items. */
    @Benchmark
    public String velocityMerge() {
        return velocity.merge();
    }

    /** Validates a body of one kilobyte. */
    @Benchmark
    public List<String> validation() {
        return schemas.validate("Order", Orders.BODY);
    }

    /** Maps five parameters. */
    @Benchmark
    public int parameterMapping() {
        return parameters.map();
    }

    private static RouteTree<String> routes(int count) {
        RouteTree.Builder<String> routes = RouteTree.builder();
        for (int i = 0; i < count; i++) {
            routes.add("/r" + i + "/pets/{id}", "GET", "pet");
        }
        return routes.build();
    }

    private static ModelSchemas schemas() {
        Model order = new Model("abcdef", "Order", null, Orders.SCHEMA, "application/json");
        return ModelSchemas.compile(Map.of("Order", order), new Problems());
    }
}

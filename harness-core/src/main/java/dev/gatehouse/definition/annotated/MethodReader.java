package dev.gatehouse.definition.annotated;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.definition.Problem;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the annotated methods of a class, and says of each what is missing or too much. */
record MethodReader(Elements elements, List<Problem> problems) {

    List<DefinedMethod> read() {
        Map<String, DefinedMethod> byTitle = new LinkedHashMap<>();
        for (Method method : elements.methods()) {
            DefinedMethod defined = read(method);
            if (defined != null) {
                DefinedMethod other = byTitle.putIfAbsent(defined.title(), defined);
                if (other != null) {
                    problem(
                            method,
                            defined.title() + " is defined twice: by " + method.getName() + "() and by "
                                    + other.java().getName() + "().",
                            "Give one of them another path or HTTP method.");
                }
            }
        }
        if (byTitle.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    elements.origin(),
                    "No method has @Resource and one of @Get, @Post and the like, so the API would be empty.",
                    "Annotate at least one method."));
        }
        return List.copyOf(byTitle.values());
    }

    private @Nullable DefinedMethod read(Method method) {
        List<HttpSpec> http = HttpSpec.allOf(method);
        List<IntegrationSpec> integrations = IntegrationSpec.allOf(method);
        if (http.isEmpty() && integrations.isEmpty() && !method.isAnnotationPresent(Resource.class)) {
            return null;
        }
        int before = problems.size();
        exactlyOne(
                method, http.size(), "an HTTP method", "@Get, @Post, @Put, @Delete, @Patch, @Head, @Options or @Any");
        exactlyOne(method, integrations.size(), "an integration", "@Mock, @Http, @HttpProxy, @AwsProxy or @AwsLambda");
        String path = path(method);
        integrations.forEach(integration -> checkHandler(method, integration.handler()));
        if (problems.size() > before) {
            return null;
        }
        return new DefinedMethod(
                method,
                elements.origin(method),
                path,
                http.get(0),
                requestModels(method, http.get(0)),
                integrations.get(0),
                List.of(method.getAnnotationsByType(IntegrationResponse.class)));
    }

    private void exactlyOne(Method method, int count, String what, String choices) {
        if (count != 1) {
            problem(
                    method,
                    method.getName() + "() has " + (count == 0 ? "no annotation" : count + " annotations")
                            + " that says it has " + what + ".",
                    "Give it one of " + choices + ".");
        }
    }

    private String path(Method method) {
        Resource resource = method.getAnnotation(Resource.class);
        Resource prefix = elements.type().getAnnotation(Resource.class);
        String path = (prefix == null ? "" : prefix.value()) + (resource == null ? "" : resource.value());
        if (resource == null && prefix == null) {
            problem(method, method.getName() + "() has no @Resource.", "Say its path, as @Resource(\"/pets/{id}\").");
        } else if (!path.startsWith("/")) {
            problem(method, "The path \"" + path + "\" does not begin with a slash.", "Write \"/" + path + "\".");
        } else if (path.length() > 1 && path.endsWith("/")) {
            problem(
                    method,
                    "The path \"" + path + "\" ends with a slash, which no resource of API Gateway does.",
                    "Leave the last slash out.");
        }
        return path;
    }

    private void checkHandler(Method method, @Nullable Class<?> handler) {
        if (handler != null
                && !RequestHandler.class.isAssignableFrom(handler)
                && !RequestStreamHandler.class.isAssignableFrom(handler)) {
            problem(
                    method,
                    handler.getName() + " is no Lambda handler.",
                    "Let it implement RequestHandler or RequestStreamHandler of aws-lambda-java-core.");
        }
    }

    private static Map<String, Class<?>> requestModels(Method method, HttpSpec http) {
        Map<String, Class<?>> models = new LinkedHashMap<>();
        if (http.body() != void.class) {
            models.put("application/json", http.body());
        }
        for (RequestModel model : method.getAnnotationsByType(RequestModel.class)) {
            models.put(model.contentType(), model.value());
        }
        return models;
    }

    private void problem(Method method, String message, String remedy) {
        problems.add(new Problem(elements.origin(method), message, remedy));
    }
}

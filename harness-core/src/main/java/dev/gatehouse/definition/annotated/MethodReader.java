package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the annotated methods of a class, and says of each what is missing or too much. */
record MethodReader(Elements elements, Findings findings) {

    List<DefinedMethod> read() {
        int before = findings.count();
        Map<String, DefinedMethod> byTitle = new LinkedHashMap<>();
        for (Method method : elements.methods()) {
            DefinedMethod defined = read(method);
            DefinedMethod other = defined == null ? null : byTitle.putIfAbsent(defined.title(), defined);
            if (defined != null && other != null) {
                refuse(defined, other);
            }
        }
        if (byTitle.isEmpty() && findings.count() == before) {
            findings.add(
                    elements.origin(),
                    "No method has @Resource and one of @Get, @Post and the like, so the API would be empty.",
                    "Annotate at least one method.");
        }
        return List.copyOf(byTitle.values());
    }

    private void refuse(DefinedMethod second, DefinedMethod first) {
        findings.add(
                second.origin(),
                second.title() + " is defined twice: by " + second.java().getName() + "() and by "
                        + first.java().getName() + "().",
                "Give one of them another path or HTTP method.");
    }

    private @Nullable DefinedMethod read(Method method) {
        Origin origin = elements.origin(method);
        int before = findings.count();
        List<HttpSpec> http = HttpSpec.allOf(method);
        List<IntegrationSpec> integrations = IntegrationSpec.allOf(method);
        exactlyOne(
                method, http.size(), "an HTTP method", "@Get, @Post, @Put, @Delete, @Patch, @Head, @Options or @Any");
        exactlyOne(
                method,
                integrations.size(),
                "an integration",
                "@Mock, @Http, @HttpProxy, @AwsProxy, @AwsLambda or @AwsService");
        ResourcePath path = path(method, origin);
        if (findings.count() > before) {
            return null;
        }
        Templates templates = new Templates(method.getDeclaringClass(), origin, findings);
        IntegrationSpec integration = integrations.get(0);
        DefinedMethod defined = new DefinedMethod(
                method,
                origin,
                path,
                http.get(0),
                parameters(method, path),
                integration,
                templates.byContentType(
                        integration.request().json(), integration.request().templates()),
                responses(method, templates));
        new MethodChecks(defined, findings).check();
        return defined;
    }

    private void exactlyOne(Method method, int count, String what, String choices) {
        if (count != 1) {
            String number = count == 0 ? "no annotation that says" : count + " annotations that say";
            findings.add(
                    elements.origin(method),
                    method.getName() + "() has " + number + " it has " + what + ".",
                    "Give it one of " + choices + ".");
        }
    }

    private ResourcePath path(Method method, Origin origin) {
        Resource own = method.getAnnotation(Resource.class);
        Resource prefix = elements.type().getAnnotation(Resource.class);
        ResourcePath path = ResourcePath.of(prefix, own);
        if (own == null && prefix == null) {
            findings.add(
                    origin, method.getName() + "() has no @Resource.", "Say its path, as @Resource(\"/pets/{id}\").");
        } else {
            path.check(origin, findings);
        }
        return path;
    }

    /** What annotations declare, and what the path names without one that says more of it. */
    private static List<DefinedParameter> parameters(Method method, ResourcePath path) {
        List<DefinedParameter> parameters = new ArrayList<>(DefinedParameter.declaredBy(method));
        for (String name : path.parameters()) {
            DefinedParameter inPath = DefinedParameter.ofPath(name);
            if (parameters.stream().noneMatch(declared -> declared.expression().equals(inPath.expression()))) {
                parameters.add(inPath);
            }
        }
        return parameters;
    }

    private static List<DefinedResponse> responses(Method method, Templates templates) {
        return Arrays.stream(method.getAnnotationsByType(IntegrationResponse.class))
                .map(response -> new DefinedResponse(
                        response, templates.byContentType(response.template(), List.of(response.templates()))))
                .toList();
    }
}

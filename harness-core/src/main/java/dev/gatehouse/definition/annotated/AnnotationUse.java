package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds annotations that the kind of API does not know: on AWS there is no such thing, so they would do nothing. */
record AnnotationUse(Elements elements, ApiKind kind, Findings findings) {

    private static final Set<ApiKind> REST = EnumSet.of(ApiKind.REST_API);
    private static final Set<ApiKind> HTTP = EnumSet.of(ApiKind.HTTP_API);
    private static final Set<ApiKind> WEBSOCKET = EnumSet.of(ApiKind.WEBSOCKET_API);
    private static final Set<ApiKind> ROUTES = EnumSet.of(ApiKind.HTTP_API, ApiKind.WEBSOCKET_API);
    private static final Set<ApiKind> TEMPLATES = EnumSet.of(ApiKind.REST_API, ApiKind.WEBSOCKET_API);

    /** What is not here serves every kind. */
    private static final Map<Class<? extends Annotation>, Use> USES = uses();

    /** Which kinds of API know an annotation, and what to do for another. */
    private record Use(Set<ApiKind> kinds, String remedy) {}

    private static Map<Class<? extends Annotation>, Use> uses() {
        Map<Class<? extends Annotation>, Use> uses = new LinkedHashMap<>();
        Use route = new Use(REST, "Say it with @Route, as @Route(\"GET /pets/{id}\") in an HTTP API.");
        uses.put(Resource.class, route);
        uses.put(HttpMethod.class, route);
        Use declared = new Use(REST, "Leave it out: such an API declares no parameters, it hands on all of them.");
        uses.put(QueryParameter.class, new Use(TEMPLATES, declared.remedy()));
        uses.put(HeaderParameter.class, new Use(TEMPLATES, declared.remedy()));
        uses.put(PathParameter.class, declared);
        uses.put(MethodResponse.class, new Use(REST, "Leave it out: such an API declares no responses of methods."));
        uses.put(RequestModel.class, new Use(REST, "Leave it out, or use @RouteModel in a WebSocket API."));
        uses.put(Caching.class, new Use(REST, "Leave it out, or use a REST API: only its stages have a cache."));
        uses.put(CognitoAuthorizer.class, new Use(REST, "Name the pool's issuer in @JwtAuthorizer of an HTTP API."));
        uses.put(GatewayResponse.class, new Use(REST, "Leave it out: such an API's own answers cannot be changed."));
        uses.put(Documentation.class, new Use(REST, "Leave it out, or say it in the API's description."));
        uses.put(Route.class, new Use(ROUTES, "Say the path with @Resource and the method with @Get and the like."));
        uses.put(
                JwtAuthorizer.class, new Use(HTTP, "Use @CognitoAuthorizer in a REST API, or else @LambdaAuthorizer."));
        uses.put(Cors.class, new Use(HTTP, "Leave it out, or answer preflights of a REST API with @Options."));
        uses.put(ResponseParameters.class, new Use(HTTP, "Map an answer's headers in @IntegrationResponse."));
        uses.put(RouteModel.class, new Use(WEBSOCKET, "Leave it out, or use @Post(body = ...) in a REST API."));
        uses.put(RouteResponse.class, new Use(WEBSOCKET, "Leave it out: requests always get an answer."));
        uses.put(TemplateSelectionExpression.class, new Use(WEBSOCKET, "Leave it out: no template is found by key."));
        uses.put(UsagePlan.class, new Use(TEMPLATES, "Limit routes with @Throttling: HTTP APIs know no API keys."));
        uses.put(MethodSettings.class, new Use(REST, "Say it in the annotation of the API, or leave it out."));
        Use templates = new Use(TEMPLATES, "Use @AwsProxy, @HttpProxy or @AwsService.");
        uses.put(Mock.class, templates);
        uses.put(Http.class, templates);
        uses.put(AwsLambda.class, templates);
        uses.put(IntegrationResponse.class, new Use(TEMPLATES, "Map parameters of answers with @ResponseParameters."));
        return Map.copyOf(uses);
    }

    void check() {
        check(elements.type(), elements.origin());
        for (Method method : elements.methods()) {
            check(method, elements.origin(method));
        }
    }

    private void check(AnnotatedElement element, Origin origin) {
        for (Annotation annotation : element.getAnnotations()) {
            Class<?> type = annotation.annotationType();
            Class<?> repeated = type.getDeclaringClass();
            Class<?> named = repeated == null ? type : repeated;
            Use use = use(named);
            if (use != null && !use.kinds().contains(kind)) {
                findings.add(
                        origin, "@" + named.getSimpleName() + " means nothing in " + kind.title() + ".", use.remedy());
            }
        }
    }

    private static @Nullable Use use(Class<?> annotation) {
        return annotation.isAnnotationPresent(HttpMethod.class) ? USES.get(HttpMethod.class) : USES.get(annotation);
    }
}

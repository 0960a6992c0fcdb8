package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/**
 * A Java method as the API method that its annotations say it is.
 *
 * @param java the Java method
 * @param origin how messages name it
 * @param path the whole path of its resource
 * @param http the HTTP method and what belongs to it
 * @param requestModels models by content type
 * @param integration what it calls
 * @param responses the integration responses
 */
record DefinedMethod(
        Method java,
        Origin origin,
        String path,
        HttpSpec http,
        Map<String, Class<?>> requestModels,
        IntegrationSpec integration,
        List<IntegrationResponse> responses) {

    String title() {
        return http.verb() + " " + path;
    }
}

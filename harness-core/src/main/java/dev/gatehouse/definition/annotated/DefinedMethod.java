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
 * @param path the path of its resource
 * @param http the HTTP method and what belongs to it
 * @param parameters what requests are declared to have
 * @param integration what it calls
 * @param requestTemplates by content type
 * @param responses the integration responses
 */
record DefinedMethod(
        Method java,
        Origin origin,
        ResourcePath path,
        HttpSpec http,
        List<DefinedParameter> parameters,
        IntegrationSpec integration,
        Map<String, DefinedTemplate> requestTemplates,
        List<DefinedResponse> responses) {

    /** How a stage's settings name it, as {@code ~1pets/GET}. */
    String settingKey() {
        return path.text().replace("/", "~1") + "/" + http.verb();
    }

    /** As {@code GET /pets}. */
    String title() {
        return http.verb() + " " + path.text();
    }
}

package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpApiTest {

    private final Served pets = Served.of(PetHttpApi.class);

    @AfterEach
    void stop() {
        pets.close();
    }

    @Test
    void a_function_is_told_the_route_in_format_2() {
        HttpResponse<String> answer = pets.get("/pets/7");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("2.0 GET /pets/{id} {id=7}");
    }

    @HttpApi
    interface PetHttpApi {

        @Route("GET /pets/{id}")
        @AwsProxy(Tell.class)
        void pet();
    }

    /** Tells the route that it was called by. */
    static final class Tell implements RequestHandler<Map<String, Object>, String> {

        @Override
        public String handleRequest(Map<String, Object> event, Context context) {
            return event.get("version") + " " + event.get("routeKey") + " " + event.get("pathParameters");
        }
    }
}

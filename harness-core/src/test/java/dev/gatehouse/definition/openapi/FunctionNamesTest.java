package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.definition.source.SourceDocument;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionNamesTest {

    @Test
    void functions_are_found_in_integrations_and_authorizers() {
        String uri = "arn:aws:apigateway:r:lambda:path/2015-03-31/functions/arn:aws:lambda:r:1:function:";

        assertThat(in("a: {uri: '" + uri + "pets:live/invocations'}\nb: [{authorizerUri: '" + uri
                        + "guard/invocations'}]\n"))
                .isEqualTo(Map.of("pets", "pets", "guard", "guard"));
    }

    @Test
    void a_name_with_a_stage_variable_is_not_known() {
        assertThat(in("uri: 'function:${stageVariables.f}/invocations'\n")).isEmpty();
    }

    private static Map<String, String> in(String text) {
        return FunctionNames.in(Spot.root(SourceDocument.read("api.yaml", text).root()));
    }
}

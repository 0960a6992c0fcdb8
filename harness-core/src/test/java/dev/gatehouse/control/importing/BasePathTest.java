package dev.gatehouse.control.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasePathTest {

    @ParameterizedTest
    @CsvSource({"ignore, /pets", "prepend, /base/v1/pets", "split, /v1/pets"})
    void swagger_has_a_base_path(String mode, String expected) {
        assertThat(paths(Documents.swagger("basePath: /base/v1/\npaths: {/pets: {}}\n"), mode))
                .containsOnlyKeys(expected);
    }

    @ParameterizedTest
    @CsvSource({"ignore, /pets", "prepend, /base/v1/pets", "split, /v1/pets"})
    void openapi_has_the_path_of_its_first_server(String mode, String expected) {
        String servers = "servers: [{url: 'https://example.com/base/v1/'}, {url: 'https://example.com/other'}]\n";

        assertThat(paths(Documents.openApi(servers + "paths: {/pets: {}}\n"), mode))
                .containsOnlyKeys(expected);
    }

    @Test
    void a_server_variable_named_base_path_is_the_base_path_even_if_the_url_does_not_use_it() {
        String servers = "servers: [{url: 'https://example.com', variables: {basePath: {default: /base}}}]\n";

        assertThat(paths(Documents.openApi(servers + "paths: {/pets: {}}\n"), "prepend"))
                .containsOnlyKeys("/base/pets");
    }

    @Test
    void variables_in_the_url_take_their_defaults() {
        String servers = "servers: [{url: 'https://example.com/{stage}', variables: {stage: {default: dev}}}]\n";

        assertThat(paths(Documents.openApi(servers + "paths: {/pets: {}}\n"), "prepend"))
                .containsOnlyKeys("/dev/pets");
    }

    @Test
    void without_a_base_path_nothing_is_put_before() {
        assertThat(paths(Documents.swagger("paths: {/pets: {}}\n"), "split")).containsOnlyKeys("/pets");
    }

    @Test
    void a_server_of_unreadable_url_has_no_base_path() {
        assertThat(paths(Documents.openApi("servers: [{url: '::'}]\npaths: {/pets: {}}\n"), "prepend"))
                .containsOnlyKeys("/pets");
    }

    private static Map<String, ?> paths(String document, String mode) {
        return new OpenApiParser().parse(document, Map.of("basepath", mode)).methods();
    }
}
